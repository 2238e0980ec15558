/** The parts of SheetJS that its own type file leaves out or leaves untyped. */
import * as XLSX from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';

/** A part of a zip container: text parts hand over one character a byte, binary parts their bytes. */
export type ZipPart =
  | { readonly name: string; asBinary(): string }
  | { readonly name: string; readonly type: 2; readonly content: Uint8Array };

interface Untyped {
  parse_zip(zip: { files: Record<string, ZipPart> }, options: ParsingOptions): WorkBook;
  CFB: {
    read(bytes: Uint8Array, options: { type: 'array' | 'buffer' }): OleContainer;
    find(container: OleContainer, path: string): { content: Uint8Array } | null;
  };
  SSF: { format(format: string, value: number): string; is_date(format: string): boolean };
}

export interface OleContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly content?: Uint8Array }[];
}

const untyped: unknown = XLSX;
export const { parse_zip, CFB, SSF } = untyped as Untyped;
export const { read, set_cptable } = XLSX;
