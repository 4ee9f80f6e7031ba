import { expect, test } from 'vitest';
import { isPhotoAddress } from './photo-address.ts';

test.each([
  'https://early-help.wenbrook.example/sam.jpg',
  'https://cdn.wenbrook.gov.uk:8443/a/b.jpg?size=2',
  'https://local.gov.uk/sam.jpg',
  'https://internal.wenbrook.org.uk/sam.jpg',
])('DIR-16 a photo may come from %s', (address) => {
  expect(isPhotoAddress(address)).toBe(true);
});

test.each([
  'http://early-help.wenbrook.example/sam.jpg',
  'https://127.0.0.1/sam.jpg',
  'https://127.1/sam.jpg',
  'https://2130706433/sam.jpg',
  'https://0x7f.0.0.1/sam.jpg',
  'https://0177.0.0.1/sam.jpg',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.8:8080/sam.jpg',
  'https://[::1]/sam.jpg',
  'https://[fd00::1]/sam.jpg',
  'https://localhost/sam.jpg',
  'https://LOCALHOST/sam.jpg',
  'https://db.localhost/sam.jpg',
  'https://postgres:5432/sam.jpg',
  'https://metadata.google.internal/sam.jpg',
  'https://METADATA.google.INTERNAL/sam.jpg',
  'https://printer.local/sam.jpg',
  'https://printer.local./sam.jpg',
  'https://user@wenbrook.example/sam.jpg',
  'file:///etc/passwd',
  'sam.jpg',
])('DIR-16 and never from %s', (address) => {
  expect(isPhotoAddress(address)).toBe(false);
});
