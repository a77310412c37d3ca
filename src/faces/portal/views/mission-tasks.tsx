import { sendNotePath } from '../../../journey/note-verbale/paths.ts'
import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Task } from '../../../ui/task-list.tsx'
import { delegationFollowedPath, letterPath, messagesPath } from '../paths.ts'
import type { HomeData } from '../queries/home-data.ts'
import { words } from '../words.ts'
import type { PortalView } from './home-page.tsx'

/** What is left for a mission to do, each with its state. */
export function missionTasks(view: PortalView, data: HomeData): Task[] {
  const { language } = view.frame
  const say = words(language)
  return [
    ...data.letters.map((number) => ({
      text: say(number === 0 ? 'taskRead' : 'taskReadCorrigendum', { number }),
      hint: say('taskReadHint'),
      href: letterPath(number, language),
      state: 'neutral' as const,
      stateText: say('stateOpen'),
    })),
    sendTask(view, data),
    ...(data.openQuestions > 0
      ? [
          {
            text: say('taskAnswer', { count: data.openQuestions }),
            href: messagesPath,
            state: 'attention' as const,
            stateText: say('stateWaitsForYou'),
          },
        ]
      : []),
    registrationTask(view, data),
  ]
}

function sendTask({ frame, mission }: PortalView, { draft, nominations, regretAt }: HomeData): Task {
  const say = words(frame.language)
  const text = say('taskSend', missionKind(mission))
  const { zone } = mission.time
  if (draft?.form || (draft && draft.documents.length > 0))
    return {
      text,
      href: sendNotePath,
      hint: say('begunAt', { at: shortInstant(draft.changedAt, frame.language, zone) }),
      state: 'progress',
      stateText: say('stateBegun'),
    }
  if (regretAt)
    return {
      text,
      href: sendNotePath,
      hint: say('regretAt', { at: shortInstant(regretAt, frame.language, zone) }),
      state: 'done',
      stateText: say('stateRegret'),
    }
  if (!nominations.lastAt)
    return { text, href: sendNotePath, state: 'waiting', stateText: say('stateNotSent') }
  return {
    text,
    href: sendNotePath,
    hint: say('receivedAt', { at: shortInstant(nominations.lastAt, frame.language, zone) }),
    state: 'done',
    stateText: say('stateReceived'),
  }
}

function registrationTask({ frame }: PortalView, { people }: HomeData): Task {
  const say = words(frame.language)
  const confirmed = people.filter(({ state }) => isConfirmed(state))
  const registered = confirmed.filter(({ state }) => state === 'registered').length
  const text = say('taskRegister')
  if (people.length === 0)
    return { text, hint: say('taskRegisterLater'), state: 'stopped', stateText: say('stateLater') }
  return {
    text,
    href: delegationFollowedPath,
    hint:
      confirmed.length === 0
        ? say('taskRegisterLater')
        : say('registered', { registered, count: confirmed.length }),
    ...(confirmed.length > 0 && registered === confirmed.length
      ? { state: 'done' as const, stateText: say('stateDone') }
      : { state: 'progress' as const, stateText: say('stateUnderWay') }),
  }
}

/** States of those who have been confirmed and still come. */
export function isConfirmed(state: HomeData['people'][number]['state']): boolean {
  return ['confirmed', 'link-sent', 'registration-begun', 'registered'].includes(state)
}
