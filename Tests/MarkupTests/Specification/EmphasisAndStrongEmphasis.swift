extension SpecificationSection {
  /// GFM 6.4.
  static let emphasisAndStrongEmphasis = SpecificationSection(
    "6.4 Emphasis and strong emphasis",
    ####"""
    *dog bell*
    ⟶
    <p><em>dog bell</em></p>
    ⸻
    a * dog bell*
    ⟶
    <p>a * dog bell*</p>
    ⸻
    a*"dog"*
    ⟶
    <p>a*&quot;dog&quot;*</p>
    ⸻
    *⍽a⍽*
    ⟶
    <p>*⍽a⍽*</p>
    ⸻
    dog*bell*
    ⟶
    <p>dog<em>bell</em></p>
    ⸻
    5*6*78
    ⟶
    <p>5<em>6</em>78</p>
    ⸻
    _dog bell_
    ⟶
    <p><em>dog bell</em></p>
    ⸻
    _ dog bell_
    ⟶
    <p>_ dog bell_</p>
    ⸻
    a_"dog"_
    ⟶
    <p>a_&quot;dog&quot;_</p>
    ⸻
    dog_bell_
    ⟶
    <p>dog_bell_</p>
    ⸻
    5_6_78
    ⟶
    <p>5_6_78</p>
    ⸻
    aa_"bb"_cc
    ⟶
    <p>aa_&quot;bb&quot;_cc</p>
    ⸻
    dog-_(bell)_
    ⟶
    <p>dog-<em>(bell)</em></p>
    ⸻
    _dog*
    ⟶
    <p>_dog*</p>
    ⸻
    *dog bell *
    ⟶
    <p>*dog bell *</p>
    ⸻
    *(*dog)
    ⟶
    <p>*(*dog)</p>
    ⸻
    *(*dog*)*
    ⟶
    <p><em>(<em>dog</em>)</em></p>
    ⸻
    *dog*bell
    ⟶
    <p><em>dog</em>bell</p>
    ⸻
    _dog bell _
    ⟶
    <p>_dog bell _</p>
    ⸻
    _(_dog_)_
    ⟶
    <p><em>(<em>dog</em>)</em></p>
    ⸻
    _dog_bell
    ⟶
    <p>_dog_bell</p>
    ⸻
    _(bell)_.
    ⟶
    <p><em>(bell)</em>.</p>
    ⸻
    **dog bell**
    ⟶
    <p><strong>dog bell</strong></p>
    ⸻
    ** dog bell**
    ⟶
    <p>** dog bell**</p>
    ⸻
    a**"dog"**
    ⟶
    <p>a**&quot;dog&quot;**</p>
    ⸻
    dog**bell**
    ⟶
    <p>dog<strong>bell</strong></p>
    ⸻
    __dog bell__
    ⟶
    <p><strong>dog bell</strong></p>
    ⸻
    __
    dog bell__
    ⟶
    <p>__
    dog bell__</p>
    ⸻
    dog__bell__
    ⟶
    <p>dog__bell__</p>
    ⸻
    5__6__78
    ⟶
    <p>5__6__78</p>
    ⸻
    __dog, __bell__, walk__
    ⟶
    <p><strong>dog, <strong>bell</strong>, walk</strong></p>
    ⸻
    dog-__(bell)__
    ⟶
    <p>dog-<strong>(bell)</strong></p>
    ⸻
    **dog bell **
    ⟶
    <p>**dog bell **</p>
    ⸻
    *(**dog**)*
    ⟶
    <p><em>(<strong>dog</strong>)</em></p>
    ⸻
    **Gordon *at noon*, who
    *hides***
    ⟶
    <p><strong>Gordon <em>at noon</em>, who
    <em>hides</em></strong></p>
    ⸻
    **dog "*bell*" dog**
    ⟶
    <p><strong>dog &quot;<em>bell</em>&quot; dog</strong></p>
    ⸻
    **dog**bell
    ⟶
    <p><strong>dog</strong>bell</p>
    ⸻
    __dog__bell
    ⟶
    <p>__dog__bell</p>
    ⸻
    *dog [bell](/walk)*
    ⟶
    <p><em>dog <a href="/walk">bell</a></em></p>
    ⸻
    *dog
    bell*
    ⟶
    <p><em>dog
    bell</em></p>
    ⸻
    _dog __bell__ walk_
    ⟶
    <p><em>dog <strong>bell</strong> walk</em></p>
    ⸻
    *dog *bell**
    ⟶
    <p><em>dog <em>bell</em></em></p>
    ⸻
    *dog **bell** walk*
    ⟶
    <p><em>dog <strong>bell</strong> walk</em></p>
    ⸻
    *dog**bell*
    ⟶
    <p><em>dog**bell</em></p>
    ⸻
    ***dog** bell*
    ⟶
    <p><em><strong>dog</strong> bell</em></p>
    ⸻
    *dog **bell***
    ⟶
    <p><em>dog <strong>bell</strong></em></p>
    ⸻
    *dog**bell***
    ⟶
    <p><em>dog<strong>bell</strong></em></p>
    ⸻
    dog***bell***walk
    ⟶
    <p>dog<em><strong>bell</strong></em>walk</p>
    ⸻
    dog******bell*********walk
    ⟶
    <p>dog<strong><strong><strong>bell</strong></strong></strong>***walk</p>
    ⸻
    *dog **bell *walk*
    him** hop*
    ⟶
    <p><em>dog <strong>bell <em>walk</em>
    him</strong> hop</em></p>
    ⸻
    ** opens nothing
    ⟶
    <p>** opens nothing</p>
    ⸻
    **dog [bell](/walk)**
    ⟶
    <p><strong>dog <a href="/walk">bell</a></strong></p>
    ⸻
    dog ***
    ⟶
    <p>dog ***</p>
    ⸻
    dog *\**
    ⟶
    <p>dog <em>*</em></p>
    ⸻
    dog *_*
    ⟶
    <p>dog <em>_</em></p>
    ⸻
    **dog*
    ⟶
    <p>*<em>dog</em></p>
    ⸻
    *dog**
    ⟶
    <p><em>dog</em>*</p>
    ⸻
    ***dog**
    ⟶
    <p>*<strong>dog</strong></p>
    ⸻
    ****dog*
    ⟶
    <p>***<em>dog</em></p>
    ⸻
    *dog****
    ⟶
    <p><em>dog</em>***</p>
    ⸻
    __dog_
    ⟶
    <p>_<em>dog</em></p>
    ⸻
    _dog__
    ⟶
    <p><em>dog</em>_</p>
    ⸻
    **dog**
    ⟶
    <p><strong>dog</strong></p>
    ⸻
    *_dog_*
    ⟶
    <p><em><em>dog</em></em></p>
    ⸻
    ****dog****
    ⟶
    <p><strong><strong>dog</strong></strong></p>
    ⸻
    ******dog******
    ⟶
    <p><strong><strong><strong>dog</strong></strong></strong></p>
    ⸻
    ***dog***
    ⟶
    <p><em><strong>dog</strong></em></p>
    ⸻
    _____dog_____
    ⟶
    <p><em><strong><strong>dog</strong></strong></em></p>
    ⸻
    *dog _bell* walk_
    ⟶
    <p><em>dog _bell</em> walk_</p>
    ⸻
    *dog __bell *walk b__*
    ⟶
    <p><em>dog <strong>bell *walk b</strong></em></p>
    ⸻
    **dog **bell walk**
    ⟶
    <p>**dog <strong>bell walk</strong></p>
    ⸻
    *[dog*](/url)
    ⟶
    <p>*<a href="/url">dog*</a></p>
    ⸻
    _dog [bell_](/url)
    ⟶
    <p>_dog <a href="/url">bell_</a></p>
    ⸻
    *<img src="dog" title="*"/>
    ⟶
    <p>*<img src="dog" title="*"/></p>
    ⸻
    **<a href="**">
    ⟶
    <p>**<a href="**"></p>
    ⸻
    *a `*`*
    ⟶
    <p><em>a <code>*</code></em></p>
    ⸻
    **a<http://dog.bell/?q=**>
    ⟶
    <p>**a<a href="http://dog.bell/?q=**">http://dog.bell/?q=**</a></p>
    """####
  )
}
