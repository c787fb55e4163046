// Holds a request against an OpenAPI 3.0 document: path, method, query, content type, body, and keys nobody declared.
import fs from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { nameCount, pathPattern } from './recordings.mjs';

const dropped = new Set(['discriminator', 'xml', 'externalDocs', 'deprecated', 'nullable', 'example', 'readOnly', 'writeOnly']);

/** OpenAPI 3.0's dialect as JSON Schema: nullable becomes a type, and what only answers carry is not required. */
function toJsonSchema(node) {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (!node || typeof node !== 'object') return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (dropped.has(key) || key.startsWith('x-')) continue;
    if (key === 'properties')
      result[key] = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, toJsonSchema(schema)]));
    else if (key === 'required' && Array.isArray(value))
      result[key] = value.filter((name) => !node.properties?.[name]?.readOnly);
    else result[key] = key === 'enum' || key === 'default' ? value : toJsonSchema(value);
  }
  if (node.nullable && typeof result.type === 'string') result.type = [result.type, 'null'];
  if (node.nullable && result.enum) result.enum = [...result.enum, null];
  return result;
}

export class OpenApi {
  constructor(file) {
    this.document = parse(fs.readFileSync(file, 'utf8'), { maxAliasCount: -1 });
    this.ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'document', components: { schemas: toJsonSchema(this.document.components.schemas) } });
    this.queryAjv = new Ajv({ strict: false, coerceTypes: 'array', logger: false });
    addFormats(this.queryAjv);
    this.paths = Object.entries(this.document.paths).map(([template, item]) => ({ template, item, pattern: pathPattern(template) }))
      .sort((a, b) => nameCount(a.template) - nameCount(b.template));
  }

  resolve(node) {
    if (!node?.$ref) return node;
    return this.resolve(node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/')], this.document));
  }

  /** {known: false} when the document has no such path; else the faults found. */
  check({ verb, path, query, contentType, body }) {
    const place = this.paths.find(({ pattern }) => pattern.test(path));
    if (!place) return { known: false };
    const operation = place.item[verb.toLowerCase()];
    if (!operation) return { known: false, template: place.template };
    const faults = [...this.pathFaults(place, operation, path), ...this.queryFaults(place.item, operation, query), ...this.bodyFaults(operation, contentType, body)];
    return { known: true, template: place.template, faults };
  }

  /** What stands in the places of the path's names, by their schemas. */
  pathFaults({ template, item }, operation, path) {
    const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => this.resolve(p)).filter((p) => p.in === 'path');
    const given = path.split('/');
    return template.split('/').flatMap((part, at) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      const parameter = name && declared.find((p) => p.name === name);
      if (!parameter) return [];
      const value = decodeURIComponent(given[at]);
      const schema = { type: 'object', properties: { value: this.inlined(parameter.schema) } };
      return this.queryAjv.validate(schema, { value }) ? [] : [`path ${name}=${value}: ${this.queryAjv.errorsText()}`];
    });
  }

  queryFaults(item, operation, query) {
    const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => this.resolve(p)).filter((p) => p.in === 'query');
    const given = new URLSearchParams(query);
    const faults = declared.filter((p) => p.required && !given.has(p.name)).map((p) => `query lacks ${p.name}`);
    for (const [name, value] of given) {
      const parameter = declared.find((p) => p.name === name);
      if (!parameter) faults.push(`query has the undeclared ${name}`);
      else {
        const schema = { type: 'object', properties: { value: this.inlined(parameter.schema) } };
        if (!this.queryAjv.validate(schema, { value })) faults.push(`query ${name}=${value}: ${this.queryAjv.errorsText()}`);
      }
    }
    return faults;
  }

  inlined(schema) {
    return toJsonSchema(JSON.parse(JSON.stringify(this.resolve(schema), (_, value) => this.resolve(value))));
  }

  bodyFaults(operation, contentType, body) {
    const declared = this.resolve(operation.requestBody);
    if (!declared) return body && body !== '{}' ? ['a body where none is declared'] : [];
    if (!body) return declared.required ? ['no body'] : [];
    const media = declared.content[contentType.split(';')[0].trim()];
    if (!media) return [`content type ${contentType || 'missing'}, declared ${Object.keys(declared.content).join(', ')}`];
    let value;
    try {
      value = JSON.parse(body);
    } catch {
      return ['the body is not JSON'];
    }
    return this.valueFaults(media.schema, value);
  }

  valueFaults(schema, value) {
    const chosen = this.chosen(schema, value);
    if (!chosen) return [`no schema for ${JSON.stringify(value).slice(0, 80)}`];
    const validate = this.ajv.compile(chosen.$ref ? { $ref: 'document' + chosen.$ref } : this.absolute(toJsonSchema(chosen)));
    const faults = validate(value) ? [] : validate.errors.map((e) => `body ${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
    return [...faults, ...this.undeclared(chosen, value, '')];
  }

  absolute(schema) {
    return JSON.parse(JSON.stringify(schema, (key, value) => (key === '$ref' && value.startsWith('#') ? 'document' + value : value)));
  }

  /** The branch that the discriminator names. */
  chosen(schema, value) {
    const found = this.resolve(schema);
    const { propertyName, mapping } = found?.discriminator ?? {};
    const named = mapping?.[value?.[propertyName]];
    return named && named !== schema.$ref ? this.chosen({ $ref: named }, value) : schema;
  }

  /** Every schema that may describe the value: itself, its allOf, and what its discriminator or oneOf offer. */
  parts(schema, value, found = new Set()) {
    const node = this.resolve(schema);
    if (!node || found.has(node)) return found;
    found.add(node);
    const named = node.discriminator?.mapping?.[value?.[node.discriminator.propertyName]];
    if (named) this.parts({ $ref: named }, value, found);
    for (const part of [...(node.allOf ?? []), ...(named ? [] : [...(node.oneOf ?? []), ...(node.anyOf ?? [])])]) this.parts(part, value, found);
    return found;
  }

  /** Keys of the value that no schema declares: OpenAPI lets them pass, and the vendor ignores or refuses them. */
  undeclared(schema, value, at) {
    if (Array.isArray(value)) {
      const items = [...this.parts(schema, value)].map((part) => part.items).find(Boolean);
      return items ? value.flatMap((item, i) => this.undeclared(items, item, `${at}/${i}`)) : [];
    }
    if (!value || typeof value !== 'object') return [];
    const parts = [...this.parts(schema, value)];
    if (!parts.some((part) => part.properties)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const declared = parts.filter((part) => part.properties?.[key]).map((part) => part.properties[key]);
      if (declared.length > 0) {
        const faults = declared.map((one) => this.undeclared(one, inner, `${at}/${key}`));
        return faults.find((list) => list.length === 0) ?? faults[0];
      }
      return parts.some((part) => part.additionalProperties) ? [] : [`body has the undeclared ${at}/${key}`];
    });
  }
}
