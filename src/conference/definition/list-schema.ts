import * as v from 'valibot'
import { Line } from './schema-pieces.ts'

/** How the List of Participants is arranged, where it is not States and organisations alone. */
export const ListSchema = v.strictObject({
  statesBy: v.optional(
    v.pipe(
      v.picklist(['convention-status']),
      v.description(
        'States parties, signatories and States not parties apart, by the status that the data of the registry have on a day',
      ),
    ),
  ),
  secretariat: v.optional(
    v.pipe(v.array(Line), v.description('Codes of the invitees that stand as the secretariat')),
  ),
})
