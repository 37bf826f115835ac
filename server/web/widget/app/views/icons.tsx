const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M4 7.5l6 6 6-6',
  send: 'M10 16V4.5M5 9.2L10 4.2l5 5',
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.8 16.9c.7-3 3.1-4.7 6.2-4.7s5.5 1.7 6.2 4.7',
  check: 'M4.5 10.5l3.6 3.6 7.4-8',
  arrow: 'M7.5 4.5L13 10l-5.5 5.5',
  box: 'M10 2.8l6.6 3.4v7.6L10 17.2l-6.6-3.4V6.2L10 2.8Zm0 7.1v7.3M3.5 6.3 10 9.9l6.5-3.6',
  copy: 'M7 7h8.5v8.5H7zM4.5 12.5V4.5h8',
  bag: 'M4.2 6.8h11.6l.9 9.7H3.3l.9-9.7Zm2.9 0V6a2.9 2.9 0 0 1 5.8 0v.8',
  refund: 'M4 8.2h8.6a3.6 3.6 0 0 1 0 7.2H8M7 4.8 3.6 8.2 7 11.6',
  ruler: 'M2.8 12.6 12.6 2.8l4.6 4.6-9.8 9.8-4.6-4.6Zm3-3 1.7 1.7m.9-4.3 2.2 2.2m.5-4.8 1.7 1.7',
} as const;

export type IconName = keyof typeof paths;

/** A line icon, 20 by 20, in the colour of the text around it. Always beside words or inside a labelled control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The assistant's mark: a lane that bends towards a small star. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="13" />
      <path d="M12 28.5V17.2c0-2.9 3.6-4.2 5.5-2l5 6c1.900 2.200 5.500 .9 5.500-2V17.500" />
      <path
        class="star"
        d="M28 7.200c.5 2.700 1.400 3.600 4.100 4.100-2.700.5-3.600 1.400-4.100 4.100-.5-2.700-1.400-3.600-4.100-4.100 2.700-.5 3.600-1.400 4.100-4.100Z"
      />
    </svg>
  );
}
