const pad = (part: number): string => String(part).padStart(2, '0');

/** `2024-11-05`. */
export const dateOf = (day: Date): string =>
  [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())].join('-');

/** `2024-11-05 09:30`, as it stands on results. */
export const timeOf = (day: Date): string => `${dateOf(day)} ${pad(day.getHours())}:${pad(day.getMinutes())}`;
