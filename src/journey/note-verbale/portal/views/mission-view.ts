import type { Terms } from '../../../../conference/definition/terms.ts'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { sendNotePath } from '../../paths.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'

/** What every page of sending a Note shows. */
export type MissionView = { frame: MissionFrame; mission: Mission; terms: Terms }

/** The way back from a page of sending a Note. */
export function crumbsTo({ frame, mission }: Pick<MissionView, 'frame' | 'mission'>, title?: string) {
  const say = words(frame.language)
  return [
    { text: say('yourPages'), href: frame.home },
    { text: say('sendTitle', missionKind(mission)), href: title ? sendNotePath : undefined },
    ...(title ? [{ text: title }] : []),
  ]
}
