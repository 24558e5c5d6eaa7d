/// Asks the client to tell when a `site.yml` or a page was changed by another program.
struct Registrations: Encodable {
  struct Registration: Encodable {
    var id = "files"
    var method = "workspace/didChangeWatchedFiles"
    var registerOptions = Options()
  }

  struct Options: Encodable {
    var watchers = [Watcher(globPattern: "**/site.yml"), Watcher(globPattern: "**/*.md")]
  }

  struct Watcher: Encodable { var globPattern: String }

  var registrations = [Registration()]
}
