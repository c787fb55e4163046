// okta.mjs RECORDINGS OPENAPI: every request to Okta against Okta's published OpenAPI.
import { OpenApi } from './openapi.mjs';
import { finish, isOurs, isRun, readRecordings, Unpublished } from './recordings.mjs';

export const isOktas = (exchange) => exchange.server === 'okta' && isOurs(exchange);

/** What is wrong with these requests, each with the journey that sent it. */
export function faultsOf(requests, contract, unpublished) {
  return requests.flatMap((exchange) => {
    const { known, template, faults } = contract.check(unpublished.mended(exchange));
    for (const part of unpublished.openParts(exchange))
      if (contract.check(unpublished.mended(exchange, part)).faults?.length) unpublished.used.add(part);
    const name = `${exchange.verb} ${template ?? exchange.path}`;
    if (!known && !unpublished.has(exchange))
      return [{ text: `${name} is neither published nor listed in unpublished.json`, journey: exchange.journey }];
    return (faults ?? []).map((fault) => ({ text: `${name}: ${fault}`, journey: exchange.journey }));
  });
}

if (isRun(import.meta.url)) {
  const [recordings, document] = process.argv.slice(2);
  const requests = readRecordings(recordings).filter(isOktas);
  const unpublished = new Unpublished(['okta']);
  finish('Okta', requests.length, faultsOf(requests, new OpenApi(document), unpublished), unpublished);
}
