# Whether asking helps: a share of the series is left out on purpose.
hold-out-off = Hold-out: off.
hold-out-on = Hold-out: { $asked } series are asked about, { $out } are left out on purpose.
hold-out-odd = Hold-out: { $asked } series are asked about and { $out } are left out, which is not as they were drawn. Nothing is concluded; docs/metrics.md says what to look for.
hold-out-no-outcome = Whether asking helps cannot be told yet: no number has been brought in series by series.
hold-out-not-yet = { $name } cannot be told yet: it is known of { $asked } series asked about and { $out } left out, and needs { $least } of each.
hold-out-outcome-odd = { $name }: it is known of { $asked } series asked about and { $out } left out, which is not as they were drawn; nothing is concluded.
hold-out-effect = { $name }: series asked about differ by { $apart } from those left out (95% interval: { $low } to { $high }), n = { $asked } and { $out }.
hold-out-more = { $count ->
    [one] One more number is in the CSV.
   *[other] { $count } more numbers are in the CSV.
 }
