// Reads files that strangers made with parsers that others wrote, in a thread that can be stopped. Plain JavaScript: tsx
// would compile the parsers' megabytes again and take seconds for it.
import { parentPort } from 'node:worker_threads';

const readers = {
  async pdf(bytes) {
    const { PDFLoader } = await import('@langchain/community/document_loaders/fs/pdf');
    const pages = await new PDFLoader(new Blob([bytes])).load();
    return pages.map(({ pageContent }) => pageContent);
  },
  async docx(bytes) {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"],
        externalFileAccess: false,
      },
    );
    return [value];
  },
  async csv(bytes, columns) {
    const { CSVLoader } = await import('@langchain/community/document_loaders/fs/csv');
    const load = (column) => new CSVLoader(new Blob([bytes]), { column }).load();
    const read = await Promise.all(columns.map(load));
    return read.map((documents) => documents.map(({ pageContent }) => pageContent));
  },
};

parentPort.on('message', async ({ format, bytes, columns }) => {
  try {
    parentPort.postMessage({ content: await readers[format](bytes, columns) });
  } catch {
    parentPort.postMessage({ corrupt: true });
  }
});
