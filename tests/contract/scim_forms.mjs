// The forms of request that Okta sends to a SCIM server (Okta Developer, "SCIM 2.0 protocol reference" and "SCIM FAQs"): what
// the stand-in's agent sends must be one of them, or the wizard is tried out against an Okta that there is not.
import Ajv from 'ajv';

const agent = 'Okta SCIM Client 1.0.0';
export const isAgents = (exchange) => exchange.agent.startsWith('Okta SCIM Client');

const text = { type: 'string', minLength: 1 };
const exactly = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required, additionalProperties: false });
const atLeast = (properties) => ({ ...exactly(properties), additionalProperties: true });
const schemas = (name) => ({ const: [`urn:ietf:params:scim:${name}`] });
const members = { type: 'array', items: exactly({ value: text, display: text }) };

/** A person; Okta sends a password even where passwords are not synchronised, and no `groups` of its own. */
const person = {
  schemas: schemas('schemas:core:2.0:User'), userName: text, name: exactly({ givenName: text, familyName: text }),
  emails: { type: 'array', minItems: 1, maxItems: 1, items: exactly({ primary: { const: true }, value: text, type: { const: 'work' } }) },
  displayName: text, locale: text, externalId: text, groups: { const: [] }, active: { type: 'boolean' },
};
const group = { schemas: schemas('schemas:core:2.0:Group'), displayName: text };
const patch = (operation) => exactly({ schemas: schemas('api:messages:2.0:PatchOp'), Operations: { type: 'array', minItems: 1, items: operation } });

const created = exactly({ ...person, active: { const: true }, password: text });
const groupMade = exactly({ ...group, members: { const: [] } });
/** What came before, by GET, with what is new over it: the server may have added to it. */
const updated = (id) => atLeast({ ...person, groups: { type: 'array' }, id: { const: id } });
const turned = { ...patch(exactly({ op: { const: 'replace' }, value: exactly({ active: { type: 'boolean' } }) })) };
turned.properties.Operations.maxItems = 1;
const groupPut = (id) => exactly({ ...group, id: { const: id }, members });
const rename = (id) => exactly({ op: { const: 'replace' }, value: exactly({ id: { const: id }, displayName: text }) });
const groupPatched = (id) => patch({ anyOf: [
  rename(id),
  exactly({ op: { const: 'remove' }, path: { type: 'string', pattern: '^members\\[value eq "[^"]+"\\]$' } }),
  exactly({ op: { const: 'add' }, path: { const: 'members' }, value: { ...members, minItems: 1 } }),
  exactly({ op: { const: 'replace' }, path: { const: 'members' }, value: members }),
] });

const questions = {
  Users: [/^startIndex=1&count=2$/, /^filter=userName%20eq%20%22[^&]+%22&startIndex=1&count=100$/],
  Groups: [/^startIndex=1&count=100$/, /^filter=displayName%20eq%20%22[^&]+%22&startIndex=1&count=100$/],
};

const ajv = new Ajv({ strict: false });
const compiled = new Map();
function shapeFault(schema, body) {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) compiled.set(key, ajv.compile(schema));
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return 'the body is not JSON';
  }
  return compiled.get(key)(value) ? undefined : `body ${ajv.errorsText(compiled.get(key).errors, { dataVar: '' })}`;
}

/** Where an app that somebody made with Create App Integration sends, by world: the address typed on its page of the
    console. That form alone asks how the token is sent (`authMode`); an app of the catalogue has no such question. */
export function createdAppsPlaces(exchanges) {
  const typed = exchanges.filter((e) => e.server === 'okta' && /\/settings\/integration$/.test(e.path) && /(^|&)authMode=/.test(e.body));
  return new Set(typed.map((e) => e.world + (new URLSearchParams(e.body).get('baseUrl') ?? '').replace(/^https?:\/\/[^/]+|\/$/g, '')));
}

/** An app of the catalogue changes by PATCH and replaces a person whom it has just read; one that was made with Create App
    Integration changes by PUT only. */
function verbFault({ verb, body }, resource, isCreatedApps, wasRead) {
  if (isCreatedApps) return verb === 'PATCH' ? 'an app made with Create App Integration sends no PATCH' : undefined;
  if (verb !== 'PUT') return undefined;
  if (resource === 'Groups') return 'an app of the catalogue sends no PUT of a group';
  if (!wasRead) return 'an app of the catalogue sends a PUT of a person only after it has read them';
  return JSON.parse(body).active ? undefined : 'an app of the catalogue deactivates by PATCH';
}

/** Every membership change but the full push carries the name as well. */
function nameFault(body) {
  const operations = JSON.parse(body).Operations;
  const moves = operations.some((one) => one.path && one.op !== 'replace');
  return moves && !operations.some((one) => one.op === 'replace' && !one.path) ? 'a membership is changed without the name' : undefined;
}

/** What is wrong with one request of the agent's; nothing when it is one of Okta's forms. `address` is the part from
    Users or Groups on, `wasRead` whether this very person was read before. */
export function formFault(exchange, address, isCreatedApps, wasRead) {
  const { verb, query, body } = exchange;
  const [resource, id] = address.split('/');
  if (exchange.agent !== agent) return `calls itself ${exchange.agent}`;
  if (exchange.accept !== 'application/scim+json') return `accepts ${exchange.accept}`;
  if (body && !/^application\/scim\+json(;|$)/.test(exchange.contentType)) return `content type ${exchange.contentType}`;
  if (verb === 'GET' || verb === 'DELETE') {
    if (body) return 'a body';
    if (verb === 'DELETE') return resource === 'Groups' && id && !query ? undefined : 'only a group is deleted';
    if (id ? resource === 'Groups' || query : !questions[resource].some((form) => form.test(query))) return `asks ${address}?${query}`;
    return undefined;
  }
  if (query) return `query ${query}`;
  const forms = id
    ? { 'PATCH Users': turned, 'PUT Users': updated(id), 'PATCH Groups': groupPatched(id), 'PUT Groups': groupPut(id) }
    : { 'POST Users': created, 'POST Groups': groupMade };
  const form = forms[`${verb} ${resource}`];
  if (!form) return 'no form of request that Okta has';
  return shapeFault(form, body) ?? verbFault(exchange, resource, isCreatedApps, wasRead)
    ?? (verb === 'PATCH' && resource === 'Groups' ? nameFault(body) : undefined);
}
