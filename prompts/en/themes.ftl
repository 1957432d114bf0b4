# What a week's words and cases were about.
themes-of-words = Themes of shared words (sorted by a language model, { $count ->
    [one] one text
   *[other] { $count } texts
 }): { $themes }
themes-of-cases = Themes of second thoughts (tags that people chose; a case may bear several): { $themes }
themes-one = { $name } ({ $count })
themes-other = other
themes-more = { $themes } · and { $count } more
share-hint-sorted = Without your name, unless you show it below. This cannot be taken back after closing. Words you do not share are then deleted, unread. A language model may sort shared words into themes, without name, meeting and time; CX leads see themes of at least { $least } people, and no words.
