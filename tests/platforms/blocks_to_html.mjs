// Draws Block Kit as HTML: {users, theme, shown: [{name, blocks, bare}]} in, {name: html} out. It judges looks only:
// it reads markup in plain text, which Slack does not.
import { json } from "node:stream/consumers";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const { users, theme, logo, shown } = await json(process.stdin);
const zone = { timeZone: "Europe/Berlin" };
const written = {
  "{time}": { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  "{date_short_pretty}": { ...zone, day: "numeric", month: "short", year: "numeric" },
};

function date({ timestamp, format }) {
  const at = new Date(Number(timestamp) * 1000);
  return format.replace(/\{\w+\}/g, (part) => new Intl.DateTimeFormat("en-GB", written[part]).format(at));
}

function drawn({ blocks, bare }) {
  const told = { blocks, theme, data: { users }, hooks: { date }, name: "Empty Chair", logo, withoutWrapper: bare };
  return renderToStaticMarkup(createElement(Message, told));
}

process.stdout.write(JSON.stringify(Object.fromEntries(shown.map((each) => [each.name, drawn(each)]))));
