import * as v from 'valibot'
import { ListSchema } from './list-schema.ts'
import { RegistrationSchema } from './registration-schema.ts'
import { People, Practicalities, Provenance } from './schema-groups.ts'
import { Count, Day, Id, Mailbox, TimeZone, Words } from './schema-pieces.ts'
import { SponsorshipSchema } from './sponsorship-schema.ts'

/** What a conference.yaml may say: every value that a page, a mail, a form or a rule takes from the conference. */
export const DefinitionSchema = v.strictObject({
  slug: v.pipe(Id, v.description('The name of the folder, and of the conference in addresses')),
  letter: v.strictObject({
    datedOn: v.pipe(Day, v.description('The day that the letter of invitation bears')),
    clauses: v.pipe(
      Count,
      v.description('How many clauses it has, each with its section in the text clauses'),
    ),
  }),
  opensOn: v.pipe(Day, v.description('First day of the conference')),
  closesOn: v.pipe(Day, v.description('Last day of the conference')),
  timeZone: v.pipe(TimeZone, v.description('The zone of the venue')),
  venue: v.strictObject({
    name: Words,
    city: Words,
    country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a country in three capital letters, such as KHM')),
  }),
  host: v.strictObject({ name: Words, shortName: Words }),
  secretariat: v.strictObject({
    name: Words,
    shortName: Words,
    team: v.pipe(Words, v.description('For whose attention Notes are sent')),
    city: Words,
    mailbox: v.pipe(Mailbox, v.description('Where Notes and questions are sent')),
  }),
  supporter: v.pipe(Words, v.description('With whose financial support the conference is held')),
  names: v.pipe(
    v.record(Id, Words),
    v.description(
      'Proper names that the texts use: the treaty, the plan of action, the meeting that follows',
    ),
  ),
  ...People,
  representativesPerDelegation: v.pipe(
    Count,
    v.minValue(1),
    v.description('NOM-3: how many people a delegation has, unless an exception says otherwise'),
  ),
  outsideQuota: v.pipe(
    v.array(v.picklist(['assistant', 'interpreter', 'companion'])),
    v.description('NOM-3: roles that the number does not count'),
  ),
  sponsoredPerDelegation: v.pipe(Count, v.description('SPO-2: how many of a delegation may be sponsored')),
  notesDue: v.strictObject({
    withSponsorship: v.optional(v.pipe(Day, v.description('Last day for a Note that asks for sponsorship'))),
    withoutSponsorship: v.pipe(Day, v.description('Last day for any other Note')),
    timeZone: v.pipe(TimeZone, v.description('The zone in which that day ends')),
    place: v.pipe(Words, v.description('The place that stands for that zone in texts')),
    judgedBy: v.pipe(
      v.picklist(['sending', 'arrival']),
      v.description('NOM-2: the earliest evidence of sending, or the arrival'),
    ),
  }),
  registrationOpensOn: v.pipe(Day, v.description('REG-1: personal links work from this day')),
  registrationClosesOn: v.optional(Day),
  registration: v.optional(RegistrationSchema),
  sponsorship: v.optional(SponsorshipSchema),
  care: v.strictObject({
    liaison: v.pipe(v.boolean(), v.description('SPO-7: each sponsored person has a named one')),
  }),
  listOfParticipants: v.optional(ListSchema),
  ...Practicalities,
  ...Provenance,
})
