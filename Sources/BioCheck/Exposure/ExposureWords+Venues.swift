extension ExposureWords {
  /// Places that strangers are invited to: the address of one is meant to be known.
  static let premisesWords = """
    office studio practice clinic shop gallery workshop workshops rooms centre center salon surgery premises hall \
    church library café cafe museum hotel pub market venue station theatre bakery school hq chapel temple shelter \
    hospice hospital gym barn's studio's practice's clinic's office's shop's salon's book novel film read synagogue \
    shul mosque gurdwara mandir vihara cathedral minster priory abbey convent monastery ashram zendo forge smithy \
    kiln pottery barn boatyard kennels stables dojo nursery garage showroom cinema bank court hostel band choir \
    choirs orchestra depot unit warehouse factory lab laboratory darkroom atelier foundry brewery distillery winery \
    vineyard restaurant bistro canteen diner bar brasserie tearoom tearooms archive archives parlour parlor barber's \
    barbers hairdresser's launderette laundrette boutique stall kiosk rink baths pavilion clubhouse club pharmacy \
    dispensary dentist's dentists desk chair headquarters branch firm company college university academy \
    kindergarten playgroup exhibition plaque kitchens playhouse auditorium arcade foodbank hub garages nurseries \
    tattooist's sangha allotment allotments co-op
    """
  /// Doings that strangers are invited to, be it at home.
  private static let doings = """
    visit meet meeting parking work works worked working clients client patients groups group classes sessions teach \
    practise volunteer lesson lessons class rehearse rehearses rehearsal rehearsals sing sings meets meetings based \
    seminar seminars course courses talk talks service services customers pupils students concert concerts gig gigs \
    appointments open opened opens opening meditation yoga
    """
  /// Places and doings that strangers are invited to.
  static let venues = "\(premisesWords) \(doings)"
}
