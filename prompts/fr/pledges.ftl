# Ce que les leaders promettent, qui paie, si la rémunération dépend des clients, et ce qu’il en est ce trimestre.
make-pledge = Prendre un engagement
pledges = Ce qui a été promis
pledges-all = Tous les engagements
pledges-none = Rien n’est promis pour l’instant. Qui dirige ici peut promettre ce qui va changer pour les clients, et pour quand.
pledges-entry = { $name } · { $who } : { $words } · { $state }
pledge-somebody-gone = quelqu’un qui est parti
pledge-words = Qu’est-ce qui va changer pour les clients ?
pledge-words-hint = Une chose que tout le monde peut vérifier ensuite. Par exemple : chaque lettre reçoit une réponse en un jour.
pledge-due-day = Pour quand ?
pledge-whom = Qui doit le promettre ?
pledge-whom-hint = Une personne qui dirige. Je lui demande, et elle peut dire non.
pledge-whom-hint-or-me = Une personne qui dirige ; je lui demande. Laissé vide, c’est vous qui promettez.
pledge-public = Toute l’entreprise le lit, avec le jour et ce qu’il en advient.
pledge-move-note = Chaque report est compté, et le premier jour reste visible de tous.
pledge-move-title = Reporter
pledge-kept-title = Tenu
pledge-dropped-title = Abandonné
pledge-became-kept = Qu’est-ce qui est différent pour les clients ? (facultatif)
pledge-became-dropped = Pourquoi cela n’aura-t-il pas lieu ?
pledge-became-hint = Tout le monde le lit.
pledge-keep = Tenu
pledge-move = Reporter
pledge-drop = Abandonner
pledge-accept = Je m’y engage
pledge-decline = Pas moi

pledge-made = { $name } est promis
pledge-made-more = Tout le monde peut le lire. Je vous le rappelle une semaine avant le { $day }, et à l’échéance.
pledge-proposed = { $name } est proposé
pledge-proposed-more = J’ai demandé. Personne d’autre ne le voit avant un oui.
pledge-declined = Entendu
pledge-declined-more = Seule la personne qui l’a proposé apprend que vous avez dit non.
pledge-is-kept = { $name } est tenu. Merci
pledge-is-kept-more = Tout le monde peut le lire.
pledge-is-dropped = { $name } est abandonné
pledge-is-dropped-more = Tout le monde peut le lire, avec la raison.
pledge-is-moved = { $name } est reporté
pledge-is-moved-more = L’échéance est maintenant le { $day }. Le premier jour reste visible de tous.

pledge-offered = Voulez-vous promettre ceci ?
pledge-offered-by = { $who } le propose. Ce n’est à vous que si vous le dites.
pledge-offered-by-nobody = Un responsable CX l’a proposé. Ce n’est à vous que si vous le dites.
pledge-by = pour le { $day }
pledge-was-accepted = { $name } a été promis
pledge-was-declined = { $name } a été décliné
pledge-due = { $name } arrive à échéance le { $day }
pledge-left = { $name } : la personne qui l’avait promis est partie
pledge-left-more = Quelqu’un d’autre peut le promettre à son tour. Sinon, vous pouvez l’abandonner, avec une raison.
pledge-title-open = { $name } est promis
pledge-title-late = { $name } est en retard
pledge-title-kept = { $name } est tenu
pledge-title-dropped = { $name } est abandonné
pledge-title-proposed = { $name } est proposé
pledge-title-declined = { $name } a été décliné
pledge-state-open = pour le { $day }
pledge-state-late = en retard : échéance le { $day }
pledge-state-kept = tenu ; échéance le { $day }
pledge-state-dropped = abandonné ; échéance le { $day }
pledge-state-proposed = proposé, pour le { $day }
pledge-state-declined = décliné
pledge-moved = { $count ->
    [1] Reporté une fois. La première échéance était le { $first }.
   *[other] Reporté { $count } fois. La première échéance était le { $first }.
 }
pledge-became = Ce qu’il en est advenu : { $became }
pledge-passing = Vous l’avez promis pour le { $day }, { $left ->
    [0] c’est aujourd’hui
    [1] dans un jour
   *[other] dans { $left } jours
 } : { $words }
pledge-passing-late = Vous l’avez promis pour le { $day }, qui est passé : { $words } — Tenez-le, reportez-le ou abandonnez-le ; tout le monde voit lequel.

say-funded = Financé ?
funded-asked = Y a-t-il de l’argent pour { $name } ?
funded-yes = Oui
funded-no = Non
money-found = C’est noté : il y a de l’argent
money-found-more = Ce qui compte, c’est qu’il y en ait ; les montants ne sont pas additionnés.
no-money = C’est noté : il n’y a pas d’argent
no-money-more = Après soixante jours, le sponsor reçoit une ligne.
funded-amount = Combien ? (facultatif)
funded-amount-hint = Avec une devise : 40k EUR ou 40.000-60.000 EUR. Tout le monde le lit à côté d’un engagement.
funded-is-yes = Il y a de l’argent pour cela.
funded-is-no = Il n’y a pas d’argent pour cela.
funded-is-amount = Il y a de l’argent pour cela : { $amount }.
unfunded = Pas d’argent pour { $name }
unfunded-no = La personne qui s’en charge dit qu’il n’y en a pas. C’est à elle depuis le { $since }.
unfunded-unsaid = La personne qui s’en charge n’a pas dit s’il y en a. C’est à elle depuis le { $since }.
unfunded-found = Il y a de l’argent pour { $name }
unfunded-over = { $name } est fini
unfunded-nothing-to-do = Vous n’avez plus rien à faire à ce sujet.

pay-title = Rémunération et clients, { $year }
pay-asked = Une part de votre rémunération dépend-elle du sort des clients, comme une prime sur une mesure client ?
pay-kept = Rien n’est demandé ni conservé sur la rémunération elle-même. Votre réponse est scellée, et le bot ne la montre qu’à vous ; qui le fait fonctionner et en détient la clé pourrait l’ouvrir.
pay-counted = En mars, on compte combien ont dit oui parmi toutes les personnes consultées, si elles sont { $fewest } ou plus ; sinon rien n’est affiché. Ne pas vouloir dire et le silence ne sont ni l’un ni l’autre une réponse.
pay-said = Votre réponse : { $answer }
pay-until = Vous pouvez la changer jusqu’au { $day }.
pay-over = Les réponses de cette année ont été comptées.
pay-yes = Oui
pay-no = Non
pay-rather-not = Je préfère ne pas dire
pay-noted = C’est noté
pay-noted-more = Personne d’autre ne voit votre réponse, et vous pouvez la changer jusqu’à fin février.

said-done = Dit et fait : trimestre { $number } de { $year }
said-done-none = Rien à compter encore ce trimestre : ni prise de parole, ni décision modifiée, ni argent trouvé, ni engagement tenu, en retard ou abandonné.
said-done-talked = Les leaders ont parlé des clients
said-done-talks = { $verified } publiées par mon biais, { $claimed } selon leurs dires, dans les semaines finies
said-done-few = compté à partir de cinq leaders
said-done-changed = Décisions modifiées
said-done-funded = Améliorations financées
said-done-pledges = Engagements
said-done-pledges-counted = tenus { $kept }, en retard { $late }, abandonnés { $dropped }

week-pledges = Engagements : tenus { $kept }, en retard { $late }, abandonnés { $dropped }
week-pay = La rémunération de { $part } membres de la direction sur { $whole } dépend des clients, selon leurs dires (demandé en février { $year })

not-to-pledge = Les leaders et les membres de la direction prennent des engagements, et les responsables CX peuvent en proposer. Pour lire ce qui a été promis, demandez pledges.
cannot-pledge = Désignez un leader ou un membre de notre direction. On ne demande à personne d’autre de promettre.
too-many-pledges = { $most } engagements sont ouverts. Tenez-en un d’abord, ou abandonnez-le.
too-few-words-to-pledge = Dites en trois mots au moins ce qui va changer. Par exemple : chaque lettre reçoit une réponse en un jour.
day-over = Ce jour est passé. Choisissez aujourd’hui ou plus tard.
day-too-far = Choisissez un jour d’ici deux ans : au-delà, personne ne regarderait plus.
same-day = { $name } a déjà cette échéance.
no-pledge = Cet engagement n’est plus conservé, ou vous ne pouvez pas le voir.
pledge-settled = { $name } est déjà réglé.
not-your-pledge = { $name } est l’engagement de quelqu’un d’autre.
no-improvement = Seule la personne qui s’est chargée d’une chose dit s’il y a de l’argent pour elle, tant qu’elle est ouverte.
amount-without-money = Vous dites qu’il n’y a pas d’argent, et combien il y en a. Lequel des deux ?
not-asked-about-pay = Cette question ne vous a pas été posée cette année-là.
pay-counted-already = Les réponses de { $year } ont été comptées.
help-pledge = { $name } pledge : promettre ce qui va changer pour les clients, et pour quand
help-pledges = { $name } pledges : ce qui a été promis, et ce qu’il en est advenu
