extension ExposureWords {
  /// Places and doings that strangers are invited to: the address of one is meant to be known.
  static let venues = """
    office studio practice clinic shop gallery workshop workshops rooms centre center visit salon surgery premises hall \
    church library café cafe museum hotel pub market venue station theatre bakery school meet meeting parking work \
    works worked working hq chapel temple shelter hospice hospital clients client patients groups group classes \
    sessions teach practise gym volunteer barn's studio's practice's clinic's office's shop's salon's book novel film \
    read synagogue shul mosque gurdwara mandir vihara cathedral minster priory abbey convent monastery ashram zendo \
    forge smithy kiln pottery barn boatyard kennels stables dojo nursery garage showroom cinema bank court hostel band \
    choir choirs orchestra depot unit warehouse factory lab laboratory darkroom atelier foundry brewery distillery \
    winery vineyard restaurant bistro canteen diner bar brasserie tearoom tearooms archive archives parlour parlor \
    barber's barbers hairdresser's launderette laundrette boutique stall kiosk rink baths pavilion clubhouse club \
    pharmacy dispensary dentist's dentists desk chair lesson lessons class rehearse rehearses rehearsal rehearsals sing \
    sings meets meetings based seminar seminars course courses talk talks service services headquarters branch firm \
    company college university academy kindergarten playgroup customers pupils students concert concerts gig gigs \
    exhibition appointments open opened opens opening plaque kitchens playhouse auditorium arcade foodbank hub garages \
    nurseries tattooist's sangha meditation yoga allotment allotments co-op
    """
}
