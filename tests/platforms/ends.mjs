// When the occurrences of each calendar end, as ical.js says: { from, to, feeds } in, a list of instants a feed out.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const { from, to, feeds } = JSON.parse(readFileSync(0, "utf8"));

function ends(feed) {
  const calendar = new ICAL.Component(ICAL.parse(feed));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents("vevent");
  const [series] = all.filter((one) => !one.hasProperty("recurrence-id")).map((one) => new ICAL.Event(one));
  for (const one of all) if (one.hasProperty("recurrence-id")) series.relateException(new ICAL.Event(one));
  const found = [];
  const steps = series.iterator();
  for (let at = steps.next(); at && at.toUnixTime() < to + 40 * 86400; at = steps.next())
    found.push(series.getOccurrenceDetails(at).endDate.toUnixTime());
  return found.filter((end) => from < end && end <= to).sort((a, b) => a - b);
}

console.log(JSON.stringify(feeds.map(ends)));
