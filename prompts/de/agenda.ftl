# Treffen der Geschäftsleitung: Ging es zuerst um Kunden?
first-title = Ging es zuerst um Kunden?
first-asked = { $title }, { $ended }: Kam etwas zu unserer Kundschaft als Erstes dran, vor allem anderen?
first-who = Ein Tippen genügt. Sponsor und CX-Leitung sehen den Anteil aller Leitungstreffen, ab fünf, und kein einzelnes.
first-yes = Ja
first-no = Nein
first-pass = Diesmal nicht
first-said = Du hast gesagt: { $said }.
first-heading = Treffen der Leitung
first-share = In { $part } von { $whole } Leitungstreffen der letzten 13 Wochen ging es zuerst um Kunden ({ $percent } %), sagen die, die sie geleitet haben.
first-few = Zu weniger als { $least } Leitungstreffen wurde gesagt, ob es zuerst um Kunden ging, deshalb gibt es keinen Anteil.
not-your-meeting = Gefragt wird nur, wer dieses Treffen geleitet hat, und nur, solange es aufbewahrt wird.
