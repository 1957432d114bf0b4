// Signs as any program with the published library does: {secret, id, body} in, the signature and its time out.
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

const { secret, id, body } = JSON.parse(readFileSync(0, "utf8"));
const now = new Date();
const signature = new Webhook(secret).sign(id, now, body);
console.log(JSON.stringify({ signature, stamp: String(Math.floor(now.getTime() / 1000)) }));
