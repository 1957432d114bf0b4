// Starts emulate's Slack on 127.0.0.1 and has it send its events, signed, to one address.
// node emulate.mjs PORT EVENTS_URL SIGNING_SECRET. Its own command line has no way to subscribe to events.
import { createEmulator } from "emulate";
import { northwind, whenRegistered } from "./emulate_slack.mjs";

const [port, events, secret] = process.argv.slice(2);
let hooks;
whenRegistered((_, webhooks) => {
  hooks = webhooks;
});
const bot = "app_mentions:read channels:history channels:read chat:write groups:history groups:read im:history im:write "
  + "mpim:history mpim:write users:read users:read.email";
const core = "channels:read chat:write groups:read im:write mpim:write users:read users:read.email";
const token = (value, scopes, user) => ({ token: value, type: "bot", user, scopes: scopes.split(" ") });
const tokens = [token("xoxb-made-up", bot, "admin"), token("xoxb-core-only", core, "admin"), token("xoxp-ada", bot, "ada")];
await createEmulator(northwind(port, { tokens, signing_secret: secret }));
hooks.register({ url: events, events: ["*"], active: true, owner: "slack" });
console.log("ready");
