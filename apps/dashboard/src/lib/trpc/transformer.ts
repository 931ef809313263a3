import * as devalue from 'devalue';

/** Both ends of tRPC write values so: dates, big numbers and bytes arrive as what they were. */
export const transformer = {
  serialize: (value: unknown): string => devalue.stringify(value),
  deserialize: (text: string): unknown => devalue.parse(text),
};
