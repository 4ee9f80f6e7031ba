import { z } from 'zod';

import type { Resource } from './resource.ts';

const standard = 'https://openreferraluk.org/specifications/3.0';

/** What the feed says of itself at its base. */
export function detailsOf(url: string) {
  return {
    version: 'HSDS-UK-3.0',
    profile: 'https://docs.openreferraluk.org/en/latest/',
    openapi_url: `${url}/openapi.json`,
  };
}

/** The feed in OpenAPI: every address with everything that can be asked there; what is answered is the standard's. */
export function openApiOf(url: string, resources: readonly Resource[]) {
  const paths = resources.flatMap(({ name, schema, query, oneQuery }): [string, object][] => [
    [`/${name}`, get(`A page of the list of ${name}.`, `${schema}_list`, parametersOf(query))],
    [
      `/${name}/{id}`,
      get(`One of the ${name}, whole.`, schema, [idParameter, ...parametersOf(oneQuery)]),
    ],
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waymark: the directory of services for families',
      version: 'HSDS-UK-3.0',
      description:
        'Open Referral UK 3.0, for anybody to read. Fields that the standard lacks begin with waymark_.',
    },
    servers: [{ url }],
    paths: { '/': get('What this feed is.', 'api_details', []), ...Object.fromEntries(paths) },
  };
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

function parametersOf(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    description: schema instanceof z.ZodType ? schema.meta()?.description : undefined,
    schema: { type: 'string' },
  }));
}

function get(summary: string, answer: string, parameters: object[]) {
  const schema = { $ref: `${standard}/schema/${answer}.json` };
  const answered = (description: string) => ({ description });
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        304: answered('Nothing has changed since your copy.'),
        400: answered('A parameter has a value that cannot be used; the answer says which.'),
        404: answered('There is nothing with that id.'),
        429: answered('A lot was asked from your address; Retry-After says when to go on.'),
        503: answered('The directory cannot be read just now.'),
      },
    },
  };
}
