import Testing

@testable import Cards

@Suite struct CardArtistTests {}
