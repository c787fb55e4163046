// scim.mjs RECORDINGS: what was asked of the practice tenants' SCIM endpoints, by the stand-in Okta and by our own probes,
// asked once more of an independent server. Both must answer alike: status, kind of answer, and what stands in it. What the
// stand-in asked must besides be in one of the forms that Okta has, see scim_forms.mjs.
import { finish, isRun, readRecordings, Unpublished } from './recordings.mjs';
import { createdAppsPlaces, formFault, isAgents } from './scim_forms.mjs';
import { startScim } from './scim_server.mjs';

const token = 'the-right-one';
const at = (address) => /^(.*)\/((?:Users|Groups)(?:\/.*)?)$/.exec(address);

/** The recorded text with the ids that the independent server gave. */
const translated = (text, ids) => [...ids].reduce((result, [theirs, ours]) => result.replaceAll(theirs, ours), text);

async function ask(port, exchange, resource, ids) {
  const query = exchange.query ? `?${translated(exchange.query, ids)}` : '';
  const answer = await fetch(`http://127.0.0.1:${port}/scim/v2/${translated(resource, ids)}${query}`, {
    method: exchange.verb,
    headers: {
      // Whether the bare secret is taken too is each vendor's choice; the independent server takes the standard form only.
      Authorization: exchange.status === 401 ? 'Bearer a-wrong-one' : `Bearer ${token}`,
      Accept: exchange.accept,
      ...(exchange.contentType ? { 'Content-Type': exchange.contentType } : {}),
    },
    body: exchange.body ? translated(exchange.body, ids) : undefined,
  });
  return { status: answer.status, body: await answer.text() };
}

/** What must be alike in two answers. */
function essence({ status, body }, ids) {
  const object = body ? JSON.parse(translated(body, ids)) : {};
  const resource = (one) => ({
    schema: one.schemas?.[0], hasId: typeof one.id === 'string', userName: one.userName, displayName: one.userName ? undefined : one.displayName,
    active: one.active, members: one.members?.map((member) => member.value).sort(),
  });
  if (status >= 400) return { status, schema: object.schemas?.[0], said: Number(object.status) };
  if (object.Resources || object.totalResults !== undefined)
    return { status, schema: object.schemas?.[0], totalResults: object.totalResults, resources: (object.Resources ?? []).map(resource) };
  return { status, ...(body ? resource(object) : {}) };
}

function learn(ids, theirs, ours) {
  const pairs = (a, b) => (a?.id && b?.id ? ids.set(a.id, b.id) : undefined);
  if (!theirs || !ours) return;
  const [a, b] = [JSON.parse(theirs), JSON.parse(ours)];
  pairs(a, b);
  for (const [i, one] of (a.Resources ?? []).entries()) pairs(one, b.Resources?.[i]);
}

// Journeys that begin with people and groups at the other side, by the names of their recordings.
const older = /^test_journey_dashboard_older\.jsonl /;

const isPage = ({ status, answer }) => status >= 400 && /^\s*</.test(answer ?? '');
const isOutage = (exchange) => isPage(exchange) || (exchange.status >= 500 && !/^\s*\{/.test(exchange.answer ?? ''));

/** What was spoken in SCIM. Once the identity provider is deleted its directory is gone, and a server that is down for
    maintenance, or a host that knows no such team, answers with a page: neither is a matter of SCIM. */
function spokenIn(exchanges) {
  const gone = new Set();
  return exchanges.filter((exchange) => {
    const deleted = exchange.verb === 'DELETE' && exchange.status < 300 && /\/identity_providers\/([^/]+)$/.exec(exchange.path);
    if (deleted) gone.add(exchange.world + deleted[1]);
    const isScim = exchange.accept.includes('scim+json') && at(exchange.path) && !isOutage(exchange);
    return isScim && !gone.has(exchange.world + exchange.path.split('/')[2]);
  });
}
const placeOf = (exchange) => exchange.world + at(exchange.path)[1];

/** Who was there before anybody asked: in the stand-in's lists, and nobody had made them. */
function seeds(spoken, place) {
  const found = { User: new Map(), Group: new Map() };
  const totals = {};
  const made = new Set();
  for (const exchange of spoken.filter((one) => placeOf(one) === place && one.status < 300 && one.answer)) {
    const kind = at(exchange.path)[2].startsWith('Users') ? 'User' : 'Group';
    const body = JSON.parse(exchange.answer);
    if (exchange.verb === 'POST') made.add(body.id);
    for (const one of body.Resources ?? []) if (!made.has(one.id)) found[kind].set(one.id, one);
    if (!exchange.query.includes('filter')) totals[kind] ??= body.totalResults ?? 0;
  }
  // Those whom no page showed are nobody in particular.
  for (const [kind, total] of Object.entries(totals))
    for (let i = found[kind].size; i < total; i += 1)
      found[kind].set(`unseen-${i}`, { id: `unseen-${i}`, userName: `unseen-${i}`, displayName: `unseen-${i}`, active: true, meta: {} });
  return found;
}

/** A directory whose people and groups came before the recording cannot be built up again from it. */
function beganBefore(spoken, place) {
  const made = new Set();
  for (const exchange of spoken.filter((one) => placeOf(one) === place && one.status < 300)) {
    const [, id] = at(exchange.path)[2].split('/');
    if (id && !made.has(id)) return true;
    if (exchange.verb !== 'POST') continue;
    const newId = exchange.answer && JSON.parse(exchange.answer).id;
    if (!newId) return false; // whoever has no id would seem to have been there; the comparison finds it
    made.add(newId);
  }
  return false;
}

/** What the stand-in Okta sent in a form that Okta does not have. */
function formFaults(exchanges, spoken) {
  const createdApps = createdAppsPlaces(exchanges);
  const read = new Set();
  return spoken.filter(isAgents).flatMap((exchange) => {
    const [, , resource] = at(exchange.path);
    const place = placeOf(exchange);
    const fault = formFault(exchange, resource, createdApps.has(place), read.has(place + resource));
    if (exchange.verb === 'GET') read.add(place + resource);
    return fault ? [{ text: `${exchange.server} ${exchange.verb} ${resource.split('/')[0]}: the stand-in Okta departs from Okta's forms: ${fault}`, journey: exchange.journey }] : [];
  });
}

/** What the independent server answers otherwise than the stand-in did; fresh directories each time. */
async function answerFaults(spoken) {
  const { port, kept, close } = await startScim(token);
  const skipped = new Set([...new Set(spoken.map(placeOf))].filter((place) => beganBefore(spoken, place)));
  const faults = [];
  const places = new Map(); // each endpoint of each journey has a directory of its own
  for (const exchange of spoken) {
    const [, , resource] = at(exchange.path);
    const place = placeOf(exchange);
    if (skipped.has(place)) {
      if (!older.test(place))
        faults.push({ text: `${exchange.server}: a directory was there before its journey began, and cannot be compared`, journey: exchange.journey });
      continue;
    }
    if (!places.has(place)) places.set(place, { ids: new Map(), ...seeds(spoken, place) });
    const { ids, ...directory } = places.get(place);
    Object.assign(kept, directory);
    const ours = await ask(port, exchange, resource, ids);
    if (exchange.status < 400 && ours.status < 400) learn(ids, exchange.answer, ours.body);
    const wanted = JSON.stringify(essence({ status: exchange.status, body: exchange.answer }, ids));
    const seen = JSON.stringify(essence(ours, new Map()));
    // RFC 7644 §3.5.2 lets a server answer PATCH with the resource or with nothing.
    const eitherWay = exchange.verb === 'PATCH' && [exchange.status, ours.status].every((status) => [200, 204].includes(status)) && exchange.status !== ours.status;
    if (wanted !== seen && !eitherWay)
      faults.push({ text: `${exchange.agent} ${exchange.verb} ${resource.split('/')[0]}: the stand-in answers ${wanted}, the independent server ${seen}`, journey: exchange.journey });
  }
  close();
  return { faults, skipped };
}

/** All that was spoken in SCIM, what is wrong with it, and how many directories of older set-ups could not be asked again. */
export async function compared(exchanges) {
  const spoken = spokenIn(exchanges);
  const { faults, skipped } = await answerFaults(spoken);
  return { spoken, skipped: skipped.size, faults: [...formFaults(exchanges, spoken), ...faults] };
}

if (isRun(import.meta.url)) {
  const { spoken, skipped, faults } = await compared(readRecordings(process.argv[2]));
  if (skipped > 0) console.log(`${skipped} directories were there before their journeys began and are left out`);
  finish('SCIM', spoken.length, faults, new Unpublished([]));
}
