# Who is behind a win, for CX leads and the sponsor alone.
ledger = Sponsor's ledger
ledger-title = Who is behind it
ledger-who = Only CX leads and the sponsor read this. It stands in no list, number, digest or export.
ledger-found = Found it
ledger-recommended = Recommended it
ledger-drove = Drove it
ledger-note = A note
ledger-write = Write { $name }
ledger-nobody = Nothing is written down yet.
ledger-shut = What is written down here was sealed with another key. Nothing is lost: with that key it can be read again.
ledger-kept = The ledger of { $name } is kept
ledger-kept-more = It is sealed. Only CX leads and the sponsor can read it.
help-ledger = { $name } ledger: who found, recommended and drove each win, for CX leads and the sponsor alone

not-ledger-reader = Only CX leads and the sponsor read the sponsor's ledger and write in it.
ledger-off = There is no sponsor's ledger here: it is switched off. Whoever runs me can switch it on by giving it a key.
ledger-sealed = What the ledger holds of { $name } was sealed with another key, so it can be neither read nor changed. Nothing is lost: with that key it can be read again.
