import { appRouter } from '@waymark/api';
import { z } from 'zod';

/** One procedure of the staff API: its name, whether it only asks, and the schema of what it takes, where it takes any. */
export type Procedure = { name: string; isQuestion: boolean; schema: z.ZodType | null };

/** Every procedure that the router has, from the router itself. */
export function listProcedures(): Procedure[] {
  return Object.entries(appRouter._def.procedures).map(([name, procedure]) => {
    const definition: unknown = Reflect.get(procedure, '_def');
    if (typeof definition !== 'object' || definition === null) throw new Error(`${name} is none.`);
    const inputs: unknown = Reflect.get(definition, 'inputs');
    const schema: unknown = Array.isArray(inputs) ? inputs[0] : null;
    return {
      name,
      isQuestion: Reflect.get(definition, 'type') === 'query',
      schema: schema instanceof z.ZodType ? schema : null,
    };
  });
}
