# Customers' own words beside a question.
quote-by = A customer's own words · { $source }, { $day }
quote-about = { " " }· { $what }

left = Customers' words that I could not take away
left-more = Their consent was withdrawn, and the words are kept nowhere any more. Beside these questions I could not change anything, so they may still stand there. Please take them away by hand.
left-title = “{ $title }”
left-untitled = A question
left-in = { $title }, asked on { $day } in { $room }
left-private = { $title }, asked on { $day } in private
left-others = { $count ->
    [one] And one more.
   *[other] And { $count } more.
 }
