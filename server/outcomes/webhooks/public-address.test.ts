import { describe, expect, it } from 'vitest';
import { isLoopback, isPublicAddress } from './public-address.ts';
import { isAllowedUrl } from './post-webhook.ts';

describe('W4: a webhook’s address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
    'may be %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.100.100.200', '100.64.0.1', '192.0.0.192', '198.18.0.1', '203.0.113.9'],
    ...['224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001:0:7f00:1::', '', 'localhost', '127.1'],
  ])('may not be %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is this machine only as what it is', () => {
    expect(['127.0.0.1', '127.1.2.3', '::1'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '::ffff:10.0.0.1', '::2', 'localhost', ''].some(isLoopback)).toBe(false);
  });

  it.each(['https://hooks.example.com/in?a=1', 'https://hooks.example.com:8443/', 'https://8.8.8.8/'])(
    'may read %s',
    (url) => {
      expect(isAllowedUrl(url, false)).toBe(true);
    },
  );

  it.each([
    ...[
      'http://hooks.example.com/',
      'ftp://hooks.example.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'nonsense',
    ],
    ...['https://user:pass@hooks.example.com/', 'https://hooks.example.com:22/', 'https://hooks.example.com:6379/'],
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://017700000001/', 'https://127.1/'],
    ...['https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://169.254.169.254/latest'],
  ])('may not read %s', (url) => {
    expect(isAllowedUrl(url, false)).toBe(false);
  });

  it('may be this machine, and nothing else within, where only this machine can reach the server', () => {
    expect(isAllowedUrl('http://127.0.0.1:4000/', true)).toBe(true);
    expect(isAllowedUrl('http://localhost:4000/', true)).toBe(true);
    expect(isAllowedUrl('http://10.0.0.1:4000/', true)).toBe(false);
    expect(isAllowedUrl('http://169.254.169.254/', true)).toBe(false);
  });
});
