import type { Door } from '../../platform/http/doors.ts'

/** The doors through which a mission sends its Note and answers questions. */
export const missionNoteDoors: readonly Door[] = [
  ['GET', '/portal/note', ['mission']],
  ['GET', '/portal/note/details', ['mission']],
  ['POST', '/portal/note/details', ['mission']],
  ['GET', '/portal/note/people/:person', ['mission']],
  ['POST', '/portal/note/people/:person', ['mission']],
  ['POST', '/portal/note/people/:person/removal', ['mission']],
  ['GET', '/portal/note/check', ['mission']],
  ['GET', '/portal/note/document', ['mission']],
  ['POST', '/portal/note/discarding', ['mission']],
  ['GET', '/portal/note/regret', ['mission']],
  ['POST', '/portal/note/regret', ['mission']],
  ['GET', '/portal/note/documents', ['mission']],
  ['POST', '/portal/note/documents', ['mission']],
  ['POST', '/portal/note/documents/removal', ['mission']],
  ['GET', '/portal/messages/:id', ['mission']],
  ['GET', '/portal/questions/:id', ['mission']],
  ['POST', '/portal/questions/:id', ['mission']],
]
