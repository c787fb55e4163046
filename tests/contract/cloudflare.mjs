// cloudflare.mjs RECORDINGS: every request to Cloudflare's API against the types of the official `cloudflare` package.
import path from 'node:path';
import ts from 'typescript';
import { operationsFor } from './cloudflare_package.mjs';
import { besides, finish, isOurs, isRun, readRecordings, Unpublished } from './recordings.mjs';

const prefix = '/client/v4';
const file = besides('recorded.ts'); // lives in memory only
const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] };

/** Type-checks a text that lies beside this file. */
function programOf(text, before) {
  const host = ts.createCompilerHost(compilerOptions);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : before?.getSourceFile(name) ?? read(name, ...rest));
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  return ts.createProgram([file], compilerOptions, host, before);
}

const importsOf = (operations) => operations.map((o, i) => (o.type ? `import type { ${o.type} as T${i} } from './${path.relative(besides('.'), o.module)}';` : '')).join('\n');

/** A query item in the type that the package declares for it: a number, a truth value, or a list. */
function literalOf(checker, type, keys, values) {
  const parts = (t) => (t.isUnion() ? t.types : [t]);
  for (const key of keys) {
    const property = parts(type).map((t) => checker.getPropertyOfType(checker.getNonNullableType(t), key)).find(Boolean);
    if (!property) return values[0];
    type = checker.getTypeOfSymbol(property);
  }
  const wanted = parts(checker.getNonNullableType(type));
  if (wanted.some((t) => checker.isArrayType(t))) return values;
  const numeric = wanted.some((t) => t.flags & ts.TypeFlags.NumberLike) && values[0] !== '' && !Number.isNaN(Number(values[0]));
  if (numeric) return Number(values[0]);
  return wanted.some((t) => t.flags & ts.TypeFlags.BooleanLike) && /^(true|false)$/.test(values[0]) ? values[0] === 'true' : values[0];
}

function parametersOf(exchange, operation, checker, type) {
  const body = exchange.body ? JSON.parse(exchange.body) : {};
  const all = Object.fromEntries(operation.taken.filter((name) => name !== 'zone_id' && name !== 'body').map((name) => [name, 'x']));
  if (Array.isArray(body)) all.body = body;
  else Object.assign(all, body);
  const query = new URLSearchParams(exchange.query);
  for (const name of new Set(query.keys())) {
    const keys = name.split('.');
    const inner = keys.slice(0, -1).reduce((at, key) => (at[key] ??= {}), all);
    inner[keys.at(-1)] = literalOf(checker, type, keys, query.getAll(name));
  }
  return all;
}

/** The member of a union of login methods that the body's `type` names, as AccessGoogleApps for "google-apps". Against
    the union alone a key of one kind would pass for another, and with some kinds any key at all. */
function memberOf(type, body) {
  if (typeof body.type !== 'string' || !type?.isUnion()) return '';
  const names = type.types.map((t) => (t.aliasSymbol ?? t.symbol)?.name ?? '');
  if (!names.some((name) => name.startsWith('Access'))) return '';
  const wanted = body.type.replaceAll('-', '').toLowerCase();
  return '.' + (names.find((name) => name.replace(/^Access/, '').toLowerCase() === wanted) ?? `NoMemberFor_${body.type}`);
}

/** What is wrong with these requests, each with the journey that sent it. */
export function faultsOf(requests, unpublished) {
  const faults = [];
  const known = [];
  const operations = operationsFor([...new Set(requests.filter((e) => e.server === 'cloudflare').map((e) => e.path.replace(prefix, '')))]);
  for (const exchange of requests) {
    const operation = exchange.server === 'cloudflare' && operations.find((o) => o.verb === exchange.verb && o.pattern.test(exchange.path.replace(prefix, '')));
    if (operation) known.push({ exchange: unpublished.mended(exchange), operation, sent: exchange });
    else if (!unpublished.has(exchange))
      faults.push({ text: `${exchange.server} ${exchange.verb} ${exchange.path} is neither in the package nor in unpublished.json`, journey: exchange.journey });
  }

  const types = programOf(importsOf(operations) + operations.map((o, i) => `\nexport declare const p${i}: ${o.type ? `T${i}` : '{}'};`).join(''));
  const checker = types.getTypeChecker();
  const symbols = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(types.getSourceFile(file))).map((s) => [s.name, s]));
  const typeOf = (index) => checker.getTypeOfSymbol(symbols.get(`p${index}`));
  const lines = new Map(); // the typed text → who sent it, or which part of the list it is about
  const lineOf = (exchange, operation) => {
    const index = operations.indexOf(operation);
    const value = parametersOf(exchange, operation, checker, typeOf(index));
    const type = operation.type ? `T${index}${memberOf(typeOf(index), value)}` : 'Record<string, never>';
    return `: ${type} = ${JSON.stringify(value)};`;
  };
  for (const { exchange, operation, sent } of known) {
    const text = lineOf(exchange, operation);
    if (lines.has(text)) continue;
    lines.set(text, { exchange, operation });
    for (const part of unpublished.openParts(sent)) lines.set(lineOf(unpublished.mended(sent, part), operation), { part });
  }
  const text = [importsOf(operations), ...[...lines.keys()].map((line, i) => `export const r${i}${line}`)].join('\n');
  const senders = [...lines.values()];
  const first = operations.length; // the imports stand above
  for (const diagnostic of ts.getPreEmitDiagnostics(programOf(text, types))) {
    const at = diagnostic.file?.fileName === file ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line - first : -1;
    const sender = senders[at];
    if (sender?.part) unpublished.used.add(sender.part);
    if (sender?.part) continue;
    const what = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    faults.push({ text: `${sender ? `${sender.operation.verb} ${sender.operation.template}` : 'the package'}: ${what}`, journey: sender?.exchange.journey ?? '-' });
  }
  return faults;
}

export const isCloudflares = (exchange) => ['cloudflare', 'team', 'configcat'].includes(exchange.server) && isOurs(exchange);

if (isRun(import.meta.url)) {
  const requests = readRecordings(process.argv[2]).filter(isCloudflares);
  const unpublished = new Unpublished(['cloudflare', 'team', 'configcat']);
  finish('Cloudflare', requests.length, faultsOf(requests, unpublished), unpublished);
}
