"""What nobody has asked for: invitations, reminders and samples. Whoever has said *stop* gets none of them.

All else that comes to one person is theirs to see to, or tells what became of something that they did or are named in.
"""

from bot.views.lasting import AskedAlone, DecisionSuggested, FirstContact, LastTime, Reminder, StillUseful
from bot.views.of_calls import CustomerToCall
from bot.views.of_digests import OwnerNudged
from bot.views.of_hearing import WhetherHeard
from bot.views.of_leaders import ForNewLeader, WeekForLeader
from bot.views.of_outcomes import WhatCameOfItAlone
from bot.views.of_pledges import PayAsked, PledgeDue
from bot.views.of_sponsor import CustomerFirst
from bot.views.of_wins import CaseAsWin, DraftReminder
from bot.views.reconsidered import AskingBackAlone

UNASKED = (
    AskedAlone,
    AskingBackAlone,
    CaseAsWin,
    CustomerFirst,
    CustomerToCall,
    DecisionSuggested,
    DraftReminder,
    FirstContact,
    ForNewLeader,
    LastTime,
    OwnerNudged,
    PayAsked,
    PledgeDue,
    Reminder,
    StillUseful,
    WeekForLeader,
    WhatCameOfItAlone,
    WhetherHeard,
)
