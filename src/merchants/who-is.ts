/** Who a description names: the cleaned key, and the catalogue's merchant where one is known. */
export const whoIs = (description: string): { readonly key: string } => ({
  key: description.normalize('NFKC').toLowerCase().trim(),
});
