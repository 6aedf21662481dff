/** Source text that makes the `Date` of a context answer in the script's zone and tell the virtual time (google-sheets.md #29, #30). */

export const SCRIPT_DATE = `(function (wallOf, instantOf, now) {
  const Real = Date;
  const proto = Real.prototype;
  const machine = {};
  for (const name of Object.getOwnPropertyNames(proto)) machine[name] = proto[name];
  const utc = machine;
  const wall = (date) => new Real(wallOf(proto.getTime.call(date)));
  const isReal = (date) => !Number.isNaN(proto.getTime.call(date));
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    proto['get' + part] = function () { return isReal(this) ? utc['getUTC' + part].call(wall(this)) : NaN; };
    if (part === 'Day') continue;
    proto['set' + part] = function (...args) {
      if (!isReal(this)) return NaN;
      const moved = wall(this);
      utc['setUTC' + part].apply(moved, args);
      return proto.setTime.call(this, instantOf(moved.getTime()));
    };
  }
  proto.getTimezoneOffset = function () { return (this.getTime() - wallOf(this.getTime())) / 60000; };
  const two = (value) => String(value).padStart(2, '0');
  const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  proto.toDateString = function () {
    return DAYS[this.getDay()] + ' ' + MONTHS[this.getMonth()] + ' ' + two(this.getDate()) + ' ' + this.getFullYear();
  };
  proto.toTimeString = function () {
    const minutes = -this.getTimezoneOffset();
    const sign = minutes < 0 ? '-' : '+';
    const size = Math.abs(minutes);
    return two(this.getHours()) + ':' + two(this.getMinutes()) + ':' + two(this.getSeconds()) +
      ' GMT' + sign + two(Math.floor(size / 60)) + two(size % 60);
  };
  proto.toString = function () { return isReal(this) ? this.toDateString() + ' ' + this.toTimeString() : 'Invalid Date'; };

  const ZONED = /(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)\\s*(?:\\(.*\\))?$/i;
  const DAY_ALONE = /^\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?$/;
  const realParse = Real.parse;
  const machineWall = (date) => Real.UTC(...[
    'FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds',
  ].map((part) => machine['get' + part].call(date)));
  const parse = (text) => {
    const instant = realParse(text);
    if (Number.isNaN(instant) || ZONED.test(text) || DAY_ALONE.test(text)) return instant;
    return instantOf(machineWall(new Real(instant)));
  };
  const ofParts = (parts) => instantOf(Real.UTC(...parts));
  const Scripted = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct(target, args, newTarget) {
      if (args.length === 0) return Reflect.construct(target, [now()], newTarget);
      if (args.length > 1) return Reflect.construct(target, [ofParts(args.map(Number))], newTarget);
      return Reflect.construct(target, [typeof args[0] === 'string' ? parse(args[0]) : args[0]], newTarget);
    },
    get: (target, name) => (name === 'now' ? now : name === 'parse' ? parse : Reflect.get(target, name)),
  });
  proto.constructor = Scripted;
  globalThis.Date = Scripted;
})`;
