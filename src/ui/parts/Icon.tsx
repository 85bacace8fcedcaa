const PATHS = {
  away: 'M8 16L17 7M9.5 7H17v7.5',
  back: 'M15 5l-7 7 7 7',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4',
  chat: 'M4.5 5.5h15v10.5H11l-4.5 4v-4h-2z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 8.5h10V20H9zM5 15.5V4h10',
  down: 'M6 9.5l6 6 6-6',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14',
  forward: 'M9 5l7 7-7 7',
  info: 'M12 11v5.5M12 7.6v.1M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  lock: 'M6 11h12v8.5H6zM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11',
  mail: 'M4 6h16v12H4zM4.5 7l7.5 6 7.5-6',
  person: 'M12 12.2a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM5 20c.6-3.4 3.3-5.2 7-5.2s6.4 1.8 7 5.2',
  phone:
    'M7.5 4h-2A1.5 1.5 0 0 0 4 5.6C4.5 13.5 10.5 19.5 18.4 20a1.5 1.5 0 0 0 1.6-1.5v-2.2l-4.2-1.5-1.7 1.9a11.8 11.8 0 0 1-6.3-6.3L9.6 8.7z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  read: 'M12 7c-2-1.4-4.5-1.8-8-1.8v12.6c3.5 0 6 .4 8 1.8 2-1.4 4.5-1.8 8-1.8V5.2c-3.5 0-6 .4-8 1.8zM12 7v12.6',
  share: 'M12 15V4M8 7.5l4-4 4 4M7.5 11H5v9h14v-9h-2.5',
  alert: 'M12 4.5l8.5 14.7h-17zM12 10v4M12 16.6v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon, 24 units square. Always beside words, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
