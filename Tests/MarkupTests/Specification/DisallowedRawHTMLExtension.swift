import Markup

extension SpecificationSection {
  /// GFM 6.11.
  static let disallowedRawHTMLExtension = SpecificationSection(
    "6.11 Disallowed Raw HTML (extension)",
    [.tagFilter],
    ####"""
    <b> <title> <style> <u>
    ⟶
    <p><b> &lt;title> &lt;style> <u></p>
    ⸻
    <div>
      <XMP> and </Script> and <plaintext/>
      <titles> and <script
      src="x">
    </div>
    ⟶
    <div>
      &lt;XMP> and &lt;/Script> and &lt;plaintext/>
      <titles> and &lt;script
      src="x">
    </div>
    """####
  )
}
