// Sets the stand-in's clock on or back by STANDIN_AHEAD_MS, so that it lives on the day of the tests.
const RealDate = Date;
const ahead = Number(process.env.STANDIN_AHEAD_MS ?? 0);

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length ? given : [RealDate.now() + ahead]));
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
