// okta.mjs RECORDINGS OPENAPI: every request to Okta against Okta's published OpenAPI.
import { OpenApi } from './openapi.mjs';
import { finish, isOurs, readRecordings, Unpublished } from './recordings.mjs';

const [recordings, document] = process.argv.slice(2);
const contract = new OpenApi(document);
const unpublished = new Unpublished(['okta']);
const faults = [];
const requests = readRecordings(recordings).filter((exchange) => exchange.server === 'okta' && isOurs(exchange));
for (const exchange of requests) {
  if (unpublished.has(exchange, true)) continue;
  const { known, template, faults: found } = contract.check(exchange);
  const name = `${exchange.verb} ${template ?? exchange.path}`;
  if (!known && !unpublished.has(exchange))
    faults.push({ text: `${name} is neither published nor listed in unpublished.json`, journey: exchange.journey });
  for (const fault of (found ?? []).filter((one) => !unpublished.excuses(exchange, one))) faults.push({ text: `${name}: ${fault}`, journey: exchange.journey });
}
finish('Okta', requests.length, faults, unpublished);
