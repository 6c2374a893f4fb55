import { inflatePart } from "./inflate-part";
import { limits } from "../ground/limits";
import { declaresEntities, damagedPart, missingPart, unpacksTooLarge } from "../ground/refusal";
import { parseXml, type XmlDocument } from "../xml/xml-tree";
import { MalformedXml } from "../xml/xml-text";
import { readDirectory, type ZipEntry } from "./zip-directory";
import { packEntry, writeZip } from "./zip-writer";

/** Counts the bytes that are read, and refuses more than it allows. */
interface Bytes {
  addBytes(count: number): void;
}

/** The parts of a file as it was opened. Never changed; a part is inflated when it is asked for. */
export class Parts {
  private readonly byName: Map<string, ZipEntry>;
  private read = 0;

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly original: Uint8Array | null = null,
    /** Of several files together, where they are read so. */
    private readonly budget?: Bytes,
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  static open(bytes: Uint8Array, budget?: Bytes): Parts {
    return new Parts(readDirectory(bytes), bytes, budget);
  }

  /** The file as it was opened, entry for entry. */
  write(): Uint8Array {
    return this.original ?? writeZip(this.entries);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  names(): string[] {
    return this.entries.map((entry) => entry.name).filter((name) => !name.endsWith("/"));
  }

  bytes(name: string): Uint8Array {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) throw missingPart(name);
    return inflatePart(entry);
  }

  text(name: string): string {
    return decodeText(name, this.bytes(name));
  }

  /** As `text`, within the bound for everything that opening a file reads. */
  textOnce(name: string): string {
    const bytes = this.bytes(name);
    this.read += bytes.length;
    if (this.read > limits.readBytes) throw unpacksTooLarge(limits.readBytes);
    this.budget?.addBytes(bytes.length);
    return decodeText(name, bytes);
  }

  xml(name: string): XmlDocument {
    return inPart(name, () => parseXml(this.textOnce(name)));
  }
}

/** Says which part it was when its XML turns out wrong. */
export function inPart<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedXml) throw error.entities ? declaresEntities(name) : damagedPart(name);
    throw error;
  }
}

const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/;

function decodeText(name: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) throw damagedPart(name);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damagedPart(name);
  }
}

/** By the part's mark, by the zeros between its first letters, or as its declaration says. Undefined for what Excel does not read either. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return "utf-16be";
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  const declared = declaration.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (/^(utf-?8|utf-?16|us-ascii)$/.test(declared)) return "utf-8";
  return /^(iso-8859-1|latin-?1|windows-1252)$/.test(declared) ? "windows-1252" : undefined;
}

/** Changes to a file's parts. What is not set, added or removed is written as it was packed. */
export class PartsEdit {
  private readonly written = new Map<string, { name: string; content: Uint8Array }>();
  private readonly removed = new Set<string>();

  constructor(readonly parts: Parts) {}

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.written.has(key) || (this.parts.has(name) && !this.removed.has(key));
  }

  names(): string[] {
    const added = [...this.written.values()].map(({ name }) => name).filter((name) => !this.parts.has(name));
    return [...this.parts.names().filter((name) => !this.removed.has(name.toLowerCase())), ...added];
  }

  text(name: string): string {
    const own = this.written.get(name.toLowerCase());
    return own ? new TextDecoder().decode(own.content) : this.parts.text(name);
  }

  xml(name: string): XmlDocument {
    return inPart(name, () => parseXml(this.text(name)));
  }

  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    const utf8 = text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-?8)[^"']+(["'])/i, "$1UTF-8$2");
    this.setBytes(name, new TextEncoder().encode(utf8));
  }

  setBytes(name: string, content: Uint8Array): void {
    this.removed.delete(name.toLowerCase());
    this.written.set(name.toLowerCase(), { name, content });
  }

  remove(name: string): void {
    this.written.delete(name.toLowerCase());
    if (this.parts.has(name)) this.removed.add(name.toLowerCase());
  }

  /** `xl/tables/table` + `.xml` → the first number that is free. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.has(name) && !this.removed.has(name.toLowerCase())) return name;
    }
  }

  get touched(): boolean {
    return this.written.size > 0 || this.removed.size > 0;
  }

  write(): Uint8Array {
    const kept = this.parts.entries.flatMap((entry) => {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key)) return [];
      const own = this.written.get(key);
      return [own ? packEntry(entry.name, own.content) : entry];
    });
    const added = [...this.written.values()].filter(({ name }) => !this.parts.has(name));
    return writeZip([...kept, ...added.map(({ name, content }) => packEntry(name, content))]);
  }
}
