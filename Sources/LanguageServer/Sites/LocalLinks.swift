import Diagnostics
import Formats
import Foundation
import Markup
import Profile

/// Finds links to pages, and pictures, that the content folder does not have.
///
/// It tells less than a build does, never more: addresses of the finished site, sections and places on a page are left to it.
struct LocalLinks {
  private let source: String
  private let pages: Set<String>
  private let assets: Set<String>

  /// The links of the page at `source` among what is saved.
  init(from source: String, in profile: Profile) {
    self.source = source
    pages = Set(profile.pages.map(\.path)).union(profile.leftOut.map(\.path)).union([source])
    assets = Set(profile.assets)
  }

  /// What is wrong in a text that was read from `file`.
  func diagnostics(_ document: Document, in file: SourceFile) -> [Diagnostic] {
    let links = document.links.compactMap { link in
      missingPage(link.destination).map { ("link", $0, link.destinationSpan) }
    }
    let pictures = document.images.compactMap { image in
      missingPicture(image.destination).map { ("image", $0, image.destinationSpan) }
    }
    return (links + pictures).map { rule, message, span in
      Diagnostic(.error, rule: rule, message: message, location: file.location(span))
    }
  }
}

extension LocalLinks {
  private func missingPage(_ written: String) -> String? {
    guard let path = path(of: written), path.hasSuffix(".md"), !path.hasPrefix("//") else {
      return nil
    }
    let places = [ContentPath.resolve(path, from: source), ContentPath.resolve(path, from: "")]
      .compactMap { $0 }
    guard let first = places.first else { return nil }
    guard !places.contains(where: { pages.contains($0) || isSection($0) }) else { return nil }
    return "there is no '\(path)'; \(advice(first, among: pages))"
  }

  private func missingPicture(_ written: String) -> String? {
    guard let path = path(of: written) else { return nil }
    let places = [
      ContentPath.resolve(path, from: source), ContentPath.resolve("photos/\(path)", from: ""),
    ]
    guard let first = places[0] else { return nil }
    guard !places.contains(where: { $0.map(assets.contains) ?? false }) else { return nil }
    return "there is no picture '\(written)'; \(advice(first, among: assets))"
  }

  private func advice(_ path: String, among names: Set<String>) -> String {
    let sorted = names.sorted()
    let name = path.split(separator: "/").last
    let nearest =
      NearestName.of(path, among: sorted)
      ?? sorted.first { $0.split(separator: "/").last == name }
    // Beside a page in a folder, a path from the root begins with a slash.
    let slash = source.contains("/") ? "/" : ""
    return nearest.map { "did you mean '\(slash)\($0)'?" } ?? "check its name and folder"
  }

  /// The file that an address names; nil for anything but a file of the folder.
  private func path(of written: String) -> String? {
    switch AddressKind(of: written) {
    case .path, .rootPath: break
    default: return nil
    }
    let path = written.prefix { $0 != "#" && $0 != "?" }
    return path.isEmpty ? nil : String(path).removingPercentEncoding
  }

  /// `offers.md` means the section where there is no such file.
  private func isSection(_ path: String) -> Bool {
    Kind.allCases.contains { $0.section.map { "\($0).md" == path } ?? false }
  }
}
