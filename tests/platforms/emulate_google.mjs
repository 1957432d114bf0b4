// Starts emulate's Google on 127.0.0.1, with one person and one program that may ask for consent.
// node emulate_google.mjs PORT CLIENT_ID CLIENT_SECRET REDIRECT_URI EMAIL
import { createEmulator } from "emulate";

const [port, client, secret, back, email] = process.argv.slice(2);
await createEmulator({
  service: "google",
  port: Number(port),
  hostname: "127.0.0.1",
  seed: {
    google: {
      users: [{ email, name: "Ana Lima" }],
      oauth_clients: [{ client_id: client, client_secret: secret, name: "Empty Chair", redirect_uris: [back] }],
      calendars: [{ id: "primary", user_email: email, summary: email, primary: true, time_zone: "Europe/Berlin" }],
    },
  },
});
console.log("ready");
