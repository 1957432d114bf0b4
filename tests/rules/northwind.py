"""Northwind, the company of our stories, as its setup file tells of it."""

SMALL = """
[company]
name = "Northwind"

[people]
sponsor = "dana@northwind.example"
"""

WHOLE = """
[company]
name = "Northwind"
timezone = "Europe/Berlin"
languages = ["en", "de"]            # what people may choose from; the first is the default
domains = ["northwind.example"]     # addresses that are internal
holidays = "DE"                     # also per team and per leader

[people]                            # by e-mail, found in the platform's own directory
sponsor = "dana@northwind.example"  # exactly one, a person
executives = ["dana@northwind.example", "lee@northwind.example"]   # who may post recognition
cx_leads = ["cleo@northwind.example"]
leaders = [ { email = "dana@northwind.example", remind = "Mon 08:30" },       # in the leader's own time zone
            { email = "lee@northwind.example", remind = "Tue 09:00", timezone = "America/New_York", holidays = "US" } ]
admins = ["ada@northwind.example"]  # run the bot; see no answers
privacy = ["pia@northwind.example"] # read the privacy pack and the audit log; see no answers

[places]                            # "slack:#name", "slack:C0123", "teams:<conversation id>", "playground:#name"
announcements = "slack:#cx-wins"
cx_room = "slack:#cx-team"

[[teams]]
name = "Checkout"
department = "Product"
place = "slack:#checkout"
lead = "ana@northwind.example"
members = ["ana@northwind.example", "tom@northwind.example"]   # else the place's internal members
frontline = false
language = "en"
flag = "usual"                      # or "any": every dislike opens a case

[asking]
mode = "rehearsal"                  # on a real platform: decide and record, post nothing. "live" | "off"
only = []                           # teams that are live; "*" = all
fewest_people = 3                   # not in one-to-ones
most_people = 16
shortest = "10m"
a_day = 1                           # asks to one person
a_week = 3
gap = "60m"
closes_after = "4h"                 # working hours of the host
remind_before_close = "2h"          # working hours; "never" is allowed
sample = 1.0
hold_out = 0.0
quiet = ["18:00-08:00", "sat", "sun"]   # in each person's own zone

[[calendars]]
owner = "ana@northwind.example"
url = "https://calendar.example/ana.ics"

[digest]
send = "Mon 08:00"
smallest_group = 5                  # may be raised, not lowered; a shared result needs one more

[retention]
confidential_text = "180d"
asked = "30d"                       # after the question and its case are over
decisions = "3y"
wins = "3y"
leader_weeks = "1y"
evidence = "1y"
silences = "90d"
audit = "1y"

[leaders]
heard_sample = 0.05
customer_calls = true

[model]
enabled = false
daily_budget = "5.00 USD"
"""
