declare module "@vercel/ncc" {
  export default function ncc(
    entry: string,
    options: { cache: false; quiet: boolean; target: string },
  ): Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;
}
