/** Short forms that are no words and must not become any: "Dnr" is not "Dur". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`dnr diarienr nr tkr mkr mnkr kr st kl ca bl dvs mfl osv etc tel tfn kap pga ev resp avd enl inkl exkl sid art jfr fd tf
	tjf ers ord led sekr adm tekn kom proc pers mom anm obs ref reg sek min max jan feb mar apr jun jul aug sep sept okt nov
	dec mån tis ons tors fre lör sön kvm km cm mm kg ha kwh mwh kf ks ksau sn bun kn tn mn bn hjo pan kfu au von ten vd vvd hr
	sou ds prop bet rskr lss sol lvu lvm lov pbl mbl las osl kl fl al tom ff ffg bil ang adj fam gem dep utr sthlm gbg tjg
	jr sr mag fil kand lic prof ing ek pol sfs skr skl eu fn it ai gdpr ssk usk rsb hsl hvb vfu sfi sva apt rus fk ak im ej sid
	id pm cv oh www http https se com hm el va gc`.split(/\s+/),
);
