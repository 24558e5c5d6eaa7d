internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Answers the requests of one connection, one after the other.
final class PreviewHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let reception: Reception
  private let site: LiveSite
  private let events: LiveEvents
  /// Where pages are made, so that nobody else waits for them.
  private let makers: NIOThreadPool

  /// The request that is being read; nil between two, and for one that was answered before its end.
  private var request: HTTPRequestHead?

  /// How often a page that listens is told that nothing happened.
  private static let beat = TimeAmount.seconds(15)

  init(reception: Reception, site: LiveSite, events: LiveEvents, makers: NIOThreadPool) {
    self.reception = reception
    self.site = site
    self.events = events
    self.makers = makers
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch Self.unwrapInboundIn(data) {
    case .head(let head):
      request = head
      // What somebody wants to send is not waited for.
      if case .refused = reception.decide(head) { answer(context) }
    case .body: break
    case .end: answer(context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

extension PreviewHandler {
  private func answer(_ context: ChannelHandlerContext) {
    guard let head = request else { return }
    request = nil
    switch reception.decide(head) {
    case .refused(let status, let reason):
      send(Answer.refusal(status, reason), to: head, context, isLast: true)
    case .script:
      let script = Array(LiveScript.source.utf8)
      let type = "text/javascript; charset=utf-8"
      send(Answer(status: 200, mediaType: type, bytes: script), to: head, context)
    case .events:
      listen(head, context)
    case .site(let path):
      makers.runIfActive(eventLoop: context.eventLoop) { [site] in site.answer(to: path) }
        .assumeIsolated()
        .whenSuccess { self.send($0, to: head, context) }
    }
  }

  private func send(
    _ answer: Answer,
    to head: HTTPRequestHead,
    _ context: ChannelHandlerContext,
    isLast: Bool = false
  ) {
    // Whoever asked may be gone by now.
    guard context.channel.isActive else { return }
    let closes = isLast || head.version != .http1_1 || !head.isKeepAlive
    var headers = Self.headers(answer.mediaType)
    headers.add(name: "Content-Length", value: "\(answer.bytes.count)")
    if answer.status == 405 { headers.add(name: "Allow", value: "GET, HEAD") }
    if closes { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: answer.status)
    write(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)), context)
    if head.method != .HEAD {
      let bytes = context.channel.allocator.buffer(bytes: answer.bytes)
      write(.body(.byteBuffer(bytes)), context)
    }
    write(.end(nil), context)
    context.flush()
    if closes { context.close(promise: nil) }
  }

  /// Sends what happens until the browser goes away.
  private func listen(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let start = HTTPResponseHead(
      version: .http1_1,
      status: .ok,
      headers: Self.headers("text/event-stream")
    )
    write(.head(start), context)
    guard head.method != .HEAD else {
      write(.end(nil), context)
      context.flush()
      context.close(promise: nil)
      return
    }
    let channel = context.channel
    let say: @Sendable (String) -> Void = { text in
      let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
      channel.writeAndFlush(part, promise: nil)
    }
    say(EventText.greeting)
    let key = events.add { say(EventText.of($0)) }
    let heart = context.eventLoop.scheduleRepeatedTask(
      initialDelay: Self.beat,
      delay: Self.beat
    ) { _ in say(EventText.beat) }
    channel.closeFuture.whenComplete { [events] _ in
      events.remove(key)
      heart.cancel()
    }
  }

  private func write(_ part: HTTPServerResponsePart, _ context: ChannelHandlerContext) {
    context.write(Self.wrapOutboundOut(part), promise: nil)
  }

  /// What every answer says: nothing of a preview is worth keeping.
  private static func headers(_ mediaType: String) -> HTTPHeaders {
    [
      "Content-Type": mediaType,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Frame-Options": "DENY",
    ]
  }
}
