import * as v from 'valibot'
import { Count, Id, Words } from './schema-pieces.ts'

/** SPO-1 to SPO-6: who may be paid for, what that covers, and on which conditions. Left out where nobody is. */
export const SponsorshipSchema = v.strictObject({
  tracks: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        asks: v.pipe(
          v.picklist(['by-note', 'if-invited', 'proposed-by-secretariat']),
          v.description('Who sets it in motion: any Note, an organisation invited to, or the secretariat'),
        ),
        needsSurvivors: v.pipe(
          v.boolean(),
          v.description('Only for States with survivors that could not take part otherwise'),
        ),
      }),
    ),
    v.minLength(1),
    v.description('SPO-1: the ways to a sponsorship. Each has its section in the text sponsorship-who'),
  ),
  covers: v.pipe(
    v.array(Id),
    v.description('SPO-3: what it covers. Sections of the text sponsorship-covers'),
  ),
  neverCovers: v.pipe(
    v.array(Id),
    v.description('SPO-4: what it never covers. Sections of the text sponsorship-never-covers'),
  ),
  travelClass: v.picklist(['economy', 'premium-economy', 'business']),
  conditions: v.pipe(
    v.strictObject({
      version: v.pipe(Count, v.description('Raise it whenever the conditions change in substance')),
      items: v.array(Id),
      beforeTravel: v.pipe(v.boolean(), v.description('Accepted before any travel step')),
    }),
    v.description('SPO-5: the conditions. Sections of the text sponsorship-conditions'),
  ),
  duties: v.pipe(v.array(Id), v.description('SPO-6: sections of the text sponsorship-duties')),
  criteria: v.pipe(
    v.optional(
      v.array(
        v.strictObject({
          id: Id,
          weight: v.pipe(Count, v.minValue(1), v.description('How much it counts beside the others')),
          name: Words,
        }),
      ),
      [],
    ),
    v.description('SPO-2: what the panel looks at in a nominee’s profile, from 0 to 5 each'),
  ),
})
