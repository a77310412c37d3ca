import type { Office } from '../../src/conference/office/office.ts'

const given = `array['Amina','Joseph','Chanthou','Grace','Ahmad','Lucía','Nadia','Sokha','Musa','Ingrid','Zoran','Élodie','Trần','Kofi','Leila']`
const family = `array['Kouamé','Okello','Sok','Nakitto','Haddad','Ferrer','Petrović','Chea','Odongo','Solberg','Nguyễn','Mensah','Al-Khatib','Diallo','Barbosa']`

/** Fills an office up to so many confirmed people, three to a delegation, each named by a Note of its own delegation. */
export async function fillUpTo({ database, conference }: Office, people: number): Promise<void> {
  const { pool } = database
  const id = conference.id
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from delegations`)
  const [from, to] = [(rows[0]?.count ?? 0) + 1, Math.ceil(people / 3)]
  const numbers = `generate_series(${from}, ${to}) as number`
  await pool.query(`
    insert into invitees (conference_id, kind, code, category, names, language, created_at)
    select '${id}', 'organisation', 'bench-' || number, 'ngo', jsonb_build_object('en', 'Organisation ' || number), 'en', now()
    from ${numbers}`)
  await pool.query(`
    insert into files (sha256, size, created_at)
    select md5('a' || number) || md5('b' || number), 1, now() from ${numbers}`)
  await pool.query(`
    insert into correspondence (conference_id, channel, sha256, size, subject, from_address, received_at, state, kind, invitee_id, created_at)
    select '${id}', 'mail', md5('a' || number) || md5('b' || number), 1, 'Note ' || number, 'mission' || number || '@state.example',
      now() - number * interval '1 minute', case when number % 3 = 0 then 'read' else 'settled' end, 'nomination', invitee.id, now()
    from ${numbers} join invitees invitee on invitee.code = 'bench-' || number`)
  await pool.query(`
    insert into delegations (conference_id, invitee_id, seats, sponsored_seats, created_at)
    select '${id}', id, 3, 1, now() from invitees where code in (select 'bench-' || number from ${numbers})`)
  await pool.query(`
    insert into people (delegation_id, note_id, position, full_name, title, email, role, language, takes_seat, state, sponsorship, salt, confirmed_at)
    select delegation.id, note.id, seat,
      (${given})[1 + (hashtext(note.id::text || seat) & 65535) % 15] || ' ' || (${family})[1 + (hashtext(seat || note.id::text) & 65535) % 15] || ' ' || substr(md5(note.id::text || seat), 1, 5),
      'Adviser', 'p' || seat || '@' || invitee.code || '.example', 'delegate', 'en', true, 'confirmed', 'not-asked', 'salt', now()
    from ${numbers}
    join invitees invitee on invitee.code = 'bench-' || number
    join delegations delegation on delegation.invitee_id = invitee.id
    join correspondence note on note.invitee_id = invitee.id
    cross join generate_series(1, 3) as seat`)
  await pool.query('analyze')
}
