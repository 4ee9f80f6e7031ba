import { QRCodeSVG } from 'qrcode.react';

/** The address that an authenticator app needs, as a picture it can read. */
export function TwoStepPicture({ address }: { address: string }) {
  return (
    <QRCodeSVG
      className="two-step-picture"
      value={address}
      size={176}
      marginSize={3}
      title="Picture that your authenticator app reads"
    />
  );
}
