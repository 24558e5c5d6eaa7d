internal import Dispatch
internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc
internal import Synchronization

/// The HTTP server, for threads that wait for it.
final class RunningServer: Sendable {
  private let port: UInt16
  private let ended = DispatchSemaphore(value: 0)
  private let error = Mutex<PreviewError?>(nil)

  init(port: UInt16) { self.port = port }

  /// Starts to listen, and returns when it does.
  func start(_ handler: some HTTPHandler) throws(PreviewError) {
    let address: any SocketAddress
    do {
      address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
    } catch {
      throw .listening(port: port, reason: error.localizedDescription)
    }
    let begun = DispatchSemaphore(value: 0)
    let server = Self.server(address, handler)
    Task { [self] in
      do {
        try await server.run()
      } catch {
        self.error.withLock { $0 = fault(error) }
      }
      begun.signal()
      ended.signal()
    }
    Task {
      try? await server.waitUntilListening()
      begun.signal()
    }
    begun.wait()
    if let error = error.withLock({ $0 }) { throw error }
  }

  /// Waits until nothing is served any more, and returns why.
  func wait() -> PreviewError {
    ended.wait()
    return error.withLock { $0 } ?? .listening(port: port, reason: "the server was stopped")
  }

  private static func server(
    _ address: some SocketAddress,
    _ handler: some HTTPHandler
  )
    -> HTTPServer
  {
    HTTPServer(address: address, logger: .disabled, handler: handler)
  }

  private func fault(_ error: any Error) -> PreviewError {
    if case .failed(_, let number, let message)? = error as? SocketError {
      return number == EADDRINUSE ? .portInUse(port) : .listening(port: port, reason: message)
    }
    return .listening(port: port, reason: error.localizedDescription)
  }
}
