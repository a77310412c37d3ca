/** At which times jobs are added by themselves: lines of a crontab, in UTC. What a job finds done already it leaves. */
export const timetable = [
  '*/15 * * * * send-digests ?jobKey=send-digests',
  '*/15 * * * * watch-offers ?jobKey=watch-offers',
  '*/10 * * * * open-registration ?jobKey=open-registration',
  '5 * * * * draft-reminders ?jobKey=draft-reminders',
  '20 1 * * * erase-what-ended ?jobKey=erase-what-ended',
].join('\n')
