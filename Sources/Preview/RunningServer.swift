internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// The HTTP server, on the loopback addresses and no other.
final class RunningServer: Sendable {
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let makers = NIOThreadPool(numberOfThreads: 2)
  private let connections = Atomic<Int>(0)
  private let site: LiveSite
  private let events: LiveEvents
  private let reception: Reception

  /// How long a connection may be silent: one that listens is never so for as long.
  private static let patience = TimeAmount.seconds(60)
  /// The most connections: the system lets a program have about a thousand files open, and those of the content are too.
  private static let mostConnections = 700

  /// Listens on `port`; answers from the very moment on.
  init(port: UInt16, site: LiveSite, events: LiveEvents) throws(PreviewError) {
    self.site = site
    self.events = events
    reception = Reception(hosts: OwnHosts(port: port))
    makers.start()
    do throws(PreviewError) {
      try listen(on: "127.0.0.1", port)
      do throws(PreviewError) {
        try listen(on: "::1", port)
      } catch {
        // Not every computer has that address; where another program has it, 'localhost' would lead there.
        if case .portInUse = error { throw error }
      }
    } catch {
      stop()
      throw error
    }
  }

  /// Ends every connection; nothing is answered any more.
  func stop() {
    try? makers.syncShutdownGracefully()
    try? group.syncShutdownGracefully()
  }
}

extension RunningServer {
  private func listen(on address: String, _ port: UInt16) throws(PreviewError) {
    let server = ServerBootstrap(group: group)
      .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { [self] channel in open(channel) }
    do {
      _ = try server.bind(host: address, port: Int(port)).wait()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw .portInUse(port)
    } catch let error as IOError {
      throw .listening(port: port, reason: String(cString: strerror(error.errnoCode)))
    } catch {
      throw .listening(port: port, reason: "\(error)")
    }
  }

  /// Lets a connection in, or ends it where there are too many.
  private func open(_ channel: any Channel) -> EventLoopFuture<Void> {
    channel.closeFuture.whenComplete { [self] _ in
      connections.subtract(1, ordering: .relaxed)
    }
    guard connections.add(1, ordering: .relaxed).newValue <= Self.mostConnections else {
      return channel.eventLoop.makeFailedFuture(ChannelError.eof)
    }
    return channel.eventLoop.makeCompletedFuture {
      var limits = NIOHTTPDecoderLimitConfiguration()
      limits.maxHeaderFieldSize = 16 << 10
      limits.maxHeaderListSize = 64 << 10
      limits.maxHeaderFieldCount = 100
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(IdleStateHandler(allTimeout: Self.patience))
      try pipeline.configureHTTPServerPipeline(
        withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: limits
      )
      try pipeline.addHandler(
        PreviewHandler(reception: reception, site: site, events: events, makers: makers)
      )
    }
  }
}
