#if canImport(Glibc)
internal import Formats
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Disk {
  /// How the names of files begin that are being written beside the one they will replace.
  private static let temporaryLead = Array("\(OutputPath.ownLead)-new-".utf8)

  /// The name under which the file with this number in the plan is written aside.
  static func temporaryName(_ index: Int) -> [UInt8] {
    temporaryLead + Array(String(index).utf8)
  }

  /// The name under which the manifest is written aside.
  static let temporaryManifest = temporaryLead + Array("manifest".utf8)

  /// Whether a name is one that only a file being written has.
  static func isTemporary(_ name: some Collection<UInt8>) -> Bool {
    guard name.starts(with: temporaryLead) else { return false }
    let rest = name.dropFirst(temporaryLead.count)
    let isNumber = !rest.isEmpty && rest.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isNumber || rest.elementsEqual("manifest".utf8)
  }

  /// Writes bytes into a file that was not there before; on a refusal it is gone again.
  ///
  /// Returns what the system says of it then.
  @discardableResult
  func make(
    _ bytes: UnsafeRawBufferPointer,
    asNew name: some Collection<UInt8>,
    in folder: Int32
  ) throws(Refusal) -> FileStamp {
    let file = try create(name, in: folder)
    do throws(Disk.Refusal) {
      let stamp: FileStamp
      do throws(Disk.Refusal) {
        try put(bytes, into: file)
        stamp = try status(of: file).stamp
      } catch {
        Self.discard(file)
        throw error
      }
      try finish(file)
      return stamp
    } catch {
      // What could not be removed either is known from the manifest or by its name.
      try? remove(name, in: folder)
      throw error
    }
  }

  /// Puts bytes in place of a file so that at every moment the old or the new ones are there.
  ///
  /// Returns what the system says of the file then; nil when somebody may have touched it meanwhile.
  @discardableResult
  func replace(
    _ name: some Collection<UInt8>,
    with bytes: UnsafeRawBufferPointer,
    by temporary: [UInt8],
    in folder: Int32
  ) throws(Refusal) -> FileStamp? {
    let made: FileStamp
    do throws(Refusal) {
      made = try make(bytes, asNew: temporary, in: folder)
    } catch {
      // A dead build left one behind; only we make files of this name.
      guard error.code == EEXIST, try status(temporary, in: folder)?.kind == .file else {
        throw error
      }
      try remove(temporary, in: folder)
      made = try make(bytes, asNew: temporary, in: folder)
    }
    do throws(Disk.Refusal) {
      try rename(temporary, to: name, in: folder)
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
    // A new name is a change to the system.
    guard let now = try? status(name, in: folder)?.stamp else { return nil }
    return now.isSameContent(as: made) ? now : nil
  }
}
