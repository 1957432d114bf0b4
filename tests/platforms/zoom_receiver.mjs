// Zoom's own receiver: {secret, requests: [{headers, body}]} in, what it answers to each and takes it for out.
import { readFileSync } from "node:fs";
import { AwsLambdaReceiver } from "@zoom/rivet/meetings";

console.debug = () => {}; // it writes every request to where our answer goes
const { secret, requests } = JSON.parse(readFileSync(0, "utf8"));
const receiver = new AwsLambdaReceiver({ webhooksSecretToken: secret });
let events = [];
receiver.init({ eventEmitter: { emit: async (name) => void events.push(name) } });
const handle = await receiver.start();
const answers = [];
for (const { headers, body } of requests) {
  events = [];
  const { statusCode, body: said } = await handle({ headers, body }, {});
  answers.push({ status: statusCode, said, events });
}
console.log(JSON.stringify(answers));
